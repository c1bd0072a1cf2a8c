//! Small changes to JSON that leave it JSON: what a broken or hostile writer would send.

use serde_json::{Value, json};

/// What stands where something else should: the ends of dates and numbers, and names of other kinds.
const STRANGE: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1",
    "18446744073709551615",
    "4294967296",
    "1e308",
    "[]",
    "{}",
    "\"\"",
    "\"\\u0000\"",
    "\"0000-01-01\"",
    "\"9999-12-31\"",
    "\"+262142-12-31\"",
    "\"-262143-01-01\"",
    "\"2021-02-29\"",
    "\"23:59:60\"",
    "\"24:00\"",
    "\"XXXX-WXX-6\"",
    "\"2021-W53-WE\"",
    "\"PXD\"",
    "\"Monday\"",
    "\"day\"",
    "\"blank\"",
    "\"embed\"",
    "\"headline\"",
    "\"boilerplate\"",
    "\"post\"",
    "\"indirect\"",
    "\"quote\"",
    "\"narration\"",
    "\"article_date\"",
    "\"unresolved\"",
    "\"planned\"",
    "\"state\"",
    "\"+fffffffffffffff\"",
    "{\"start\": 0, \"end\": 0}",
    "{\"start\": 5, \"end\": 2}",
    "{\"start\": 0, \"end\": 18446744073709551615}",
];

/// Changes the value at one place: `at` says which, `how` in what way. The same numbers change it the same way.
pub fn edit(value: &mut Value, at: usize, how: usize) {
    let mut places = at % count(value);
    if let Some(place) = nth(value, &mut places) {
        change(place, how);
    }
}

/// How many values there are in a value, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value that comes so many places after this one, in the order of the text.
fn nth<'a>(value: &'a mut Value, places: &mut usize) -> Option<&'a mut Value> {
    if *places == 0 {
        return Some(value);
    }
    *places -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, places)),
        Value::Object(fields) => fields.values_mut().find_map(|item| nth(item, places)),
        _ => None,
    }
}

fn change(value: &mut Value, how: usize) {
    let (way, choice) = (how % 4, how / 4);
    match value {
        Value::Number(number) if way > 0 => {
            let number = number.as_u64().unwrap_or_default();
            let near = [
                number.wrapping_add(1),
                number.wrapping_sub(1),
                number / 2,
                number.wrapping_mul(2),
            ];
            *value = json!(near[choice % near.len()]);
        }
        Value::Array(items) if way == 1 && !items.is_empty() => {
            let item = items[choice % items.len()].clone();
            items.push(item);
        }
        Value::Array(items) if way == 2 && !items.is_empty() => {
            items.remove(choice % items.len());
        }
        Value::Array(items) if way == 3 => items.reverse(),
        Value::Object(fields) if way == 1 => {
            let key = fields.keys().nth(choice % fields.len().max(1)).cloned();
            key.and_then(|key| fields.remove(&key));
        }
        _ => {
            let strange = STRANGE[choice % STRANGE.len()];
            *value = serde_json::from_str(strange).unwrap_or_default();
        }
    }
}
