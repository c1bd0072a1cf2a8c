//! Indices that know what they count.

use core::fmt;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl $name {
            /// The id of the element at `index`.
            #[must_use]
            pub const fn new(index: usize) -> Self {
                Self(index)
            }

            /// The index of the element.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0
            }
        }

        impl From<usize> for $name {
            fn from(index: usize) -> Self {
                Self(index)
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::ParseValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let wrong = || crate::ParseValueError::new("id", text);
                let index = crate::grammar::whole_number(text);
                index.map(Self).ok_or_else(wrong)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                usize::deserialize(deserializer).map(Self)
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
