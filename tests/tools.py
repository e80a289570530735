"""Independent tools read what this project writes, and write what it reads.

tools.py exchange DIR NUMBER   es.xlf, es.po and es.csv through translate-toolkit: `again.*` unchanged,
                               `changed.*` with one other translation
tools.py fluent DIR            compare-locales and moz.l10n on the locales of a project
"""

import json
import subprocess
import sys
from pathlib import Path


def exchange(folder, number):
    from translate.storage import csvl10n, pypo, xliff2

    kinds = {"xlf": xliff2.Xliff2File, "po": pypo.pofile, "csv": csvl10n.csvfile}
    for ending, kind in kinds.items():
        store = kind.parsefile(str(folder / f"es.{ending}"))
        units = [unit for unit in store.units if not unit.isheader()]
        assert len(units) == number, f"{ending}: {len(units)} units instead of {number}"
        # In XLIFF, a text may be one protected element, which this library does not show.
        assert ending == "xlf" or all(unit.source and unit.target for unit in units), f"{ending}: a text is empty"
        if ending != "csv":
            assert store.gettargetlanguage() == "es", ending
        (folder / f"again.{ending}").write_bytes(bytes(store))
        meant = [unit for unit in units if "hormone-therapy.short" in (unit.getid(), unit.getcontext())]
        assert len(meant) == 1, f"{ending}: {len(meant)} units of one id"
        assert meant[0].target == "Terapia hormonal", meant[0].target
        notes = [unit.getnotes() for unit in units if "running-page" in (unit.getid(), unit.getcontext())]
        # XLIFF keeps notes beside the segment, where this library does not look.
        assert ending == "xlf" or "$pages (Number)" in notes[0], f"{ending}: {notes}"
        meant[0].target = "=Hormonas & “más”\u00a0"
        (folder / f"changed.{ending}").write_bytes(bytes(store))


def fluent(root):
    import moz.l10n.paths
    import moz.l10n.resource

    tools = Path(sys.executable).parent
    compared = subprocess.run(
        [tools / "compare-locales", "--json", "-", "l10n.toml", ".", "es"],
        cwd=root, capture_output=True, text=True, check=True,
    )
    report = json.loads(compared.stdout)
    summary = report["summary"]["es"] if isinstance(report, dict) else report[0]["summary"]["es"]
    for what in ("errors", "missing", "missingInFiles", "report"):
        assert not summary.get(what), f"compare-locales: {summary}"
    assert summary["changed"] > 1000, summary

    linted = subprocess.run([tools / "moz-l10n-lint", "l10n.toml"], cwd=root, capture_output=True, text=True)
    assert linted.returncode == 0 and "error" not in linted.stdout.lower(), linted.stdout + linted.stderr

    paths = moz.l10n.paths.L10nConfigPaths(str(root / "l10n.toml"))
    assert list(paths.locales) == ["es"], paths.locales
    references = [Path(path) for path in paths.ref_paths]
    assert len(references) > 50, references
    for reference in references:
        target, _ = paths.target(str(reference), locale="es")
        for path in (str(reference), target):
            resource = moz.l10n.resource.parse_resource(path)
            assert any(section.entries for section in resource.sections), path


if __name__ == "__main__":
    command, folder, *rest = sys.argv[1:]
    if command == "exchange":
        exchange(Path(folder), int(rest[0]))
    else:
        fluent(Path(folder))
