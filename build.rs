//! Rebuilds the program when a file that it carries is added, changed or removed.

fn main() {
    for folder in ["data", "locales", "layouts"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
