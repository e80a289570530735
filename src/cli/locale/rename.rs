//! `pliego locale rename`
pub fn run(args: super::args::RenameArgs) -> Result<super::Exit, super::Exit> {
    let _ = args;
    Ok(super::Exit::Done)
}
