//! Indices that know what they count.

use core::fmt;
use core::num::NonZeroU32;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        ///
        /// At most `u32::MAX - 1`: no text is long enough for more.
        ///
        /// ```
        #[doc = concat!("use dateline::", stringify!($name), ";")]
        ///
        #[doc = concat!("assert_eq!(", stringify!($name), "::new(3).index(), 3);")]
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        // One more than the index, so that `None` takes no room.
        pub struct $name(NonZeroU32);

        impl $name {
            /// The id of the element at `index`.
            #[must_use]
            pub const fn new(index: usize) -> Self {
                Self(NonZeroU32::MIN.saturating_add(crate::span::narrow(index)))
            }

            /// The index of the element.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }

        impl From<usize> for $name {
            fn from(index: usize) -> Self {
                Self::new(index)
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> Self {
                id.index()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.index())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.index(), f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::ParseValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let wrong = || crate::ParseValueError::new("id", text);
                let index = crate::grammar::whole_number(text);
                let id = index.map(Self::new);
                id.filter(|id| Some(id.index()) == index).ok_or_else(wrong)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.index().serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                usize::deserialize(deserializer).map(Self::new)
            }
        }
    };
}

id! {
    /// An index into [`Article::blocks`](crate::Article::blocks).
    BlockId
}
id! {
    /// An index into [`Article::entities`](crate::Article::entities).
    EntityId
}
id! {
    /// An index into [`Article::quotes`](crate::Article::quotes).
    QuoteId
}
id! {
    /// An index into [`Article::times`](crate::Article::times).
    TimeId
}
