//! `pliego locale new`
pub fn run(args: super::args::NewArgs) -> Result<super::Exit, super::Exit> {
    let _ = args;
    Ok(super::Exit::Done)
}
