#!/usr/bin/env python3
"""Fills forms as other programs do and looks at them as three viewers show them.

usage: forms.py DIR

Each `DIR/*.pdf` is an empty form. pypdf and pdftk fill every field of it; the filled forms stay in
DIR as `*.filled.pdf`. poppler, PDFium and MuPDF must show ink in each field and the typed words on
the page. Prints what is wrong; exit code 1 if anything is.
"""

import subprocess
import sys
import unicodedata
from pathlib import Path

import pymupdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops
from pypdf import PdfReader, PdfWriter

# What English lacks, and what a keyboard makes curly.
WORDS = ["¿Núñez?", "¡Sí!", "“Café”", "5’"]
DPI = 72


def fields_of(path):
    """Name, kind, page and rectangle of each field, and the values of choices."""
    found = {}
    for page, content in enumerate(PdfReader(path).pages):
        for annotation in content.get("/Annots", []):
            widget = annotation.get_object()
            if widget["/Subtype"] != "/Widget":
                continue
            field = widget if "/T" in widget else widget["/Parent"].get_object()
            kind = "text" if field["/FT"] == "/Tx" else "button"
            entry = found.setdefault(
                field["/T"], {"kind": kind, "page": page, "places": [], "values": []}
            )
            entry["places"].append([float(side) for side in widget["/Rect"]])
            if kind == "button":
                states = widget["/AP"]["/N"].keys()
                entry["values"] += [state for state in states if state != "/Off"]
    return found


def answers(fields):
    """Something to enter in each field: one of the words that fits, or the last value."""
    out = {}
    for index, (name, field) in enumerate(fields.items()):
        if field["kind"] == "text":
            out[name] = WORDS[index % len(WORDS)]
        else:
            out[name] = field["values"][-1]
    return out


def with_pypdf(path, data, out):
    writer = PdfWriter(clone_from=path)
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, data, auto_regenerate=False)
    writer.write(out)


def with_pdftk(path, data, out):
    def text(value):
        return "FEFF" + value.encode("utf-16-be").hex().upper()

    def entry(name, value):
        value = f"/{value[1:]}" if value.startswith("/") else f"<{text(value)}>"
        return f"<</T({name})/V{value}>>"

    entries = "".join(entry(name, value) for name, value in data.items())
    fdf = path.with_suffix(".fdf")
    fdf.write_text(
        f"%FDF-1.2\n1 0 obj\n<</FDF<</Fields[{entries}]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
    )
    subprocess.run(["pdftk", path, "fill_form", fdf, "output", out], check=True)


def poppler(path):
    """The pictures of all pages, and their words."""
    stem = path.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(DPI), "-png", path, stem], check=True)
    pictures = [Image.open(file) for file in sorted(path.parent.glob(f"{stem.name}-*.png"))]
    words = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True)
    return pictures, words.stdout.decode()


def pdfium_(path):
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    pictures, words = [], ""
    for page in document:
        pictures.append(page.render(scale=DPI / 72).to_pil())
        # Words of fields count as words of the page once they are part of it.
        pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    copy = path.with_suffix(".flat")
    document.save(copy)
    for page in pypdfium2.PdfDocument(copy):
        words += page.get_textpage().get_text_range()
    return pictures, words


def mupdf(path):
    pictures, words = [], ""
    for page in pymupdf.open(path):
        pixels = page.get_pixmap(dpi=DPI)
        pictures.append(Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples))
        words += pymupdf.TextPage(page.get_displaylist(annots=1).get_textpage()).extractText()
    return pictures, words


VIEWERS = {"poppler": poppler, "PDFium": pdfium_, "MuPDF": mupdf}


def unseen(fields, data, empty, filled):
    """The fields in which nothing is seen that was not there before."""
    for name, field in fields.items():
        places = list(field["places"])
        if field["kind"] == "button":
            places = [places[field["values"].index(data[name])]]
        before, after = empty[field["page"]].convert("L"), filled[field["page"]].convert("L")
        left, bottom, right, top = (side * DPI / 72 for side in places[0])
        box = (int(left), int(before.height - top), int(right) + 1, int(before.height - bottom) + 1)
        if not ImageChops.difference(before.crop(box), after.crop(box)).getbbox():
            yield name


def main(folder):
    problems = []
    for path in sorted(folder.glob("*.pdf")):
        if path.name.endswith(".filled.pdf"):
            continue
        fields = fields_of(path)
        data = answers(fields)
        empty = {name: viewer(path)[0] for name, viewer in VIEWERS.items()}
        for tool, fill in {"pypdf": with_pypdf, "pdftk": with_pdftk}.items():
            out = path.with_suffix(f".{tool}.filled.pdf")
            fill(path, data, out)
            for name, viewer in VIEWERS.items():
                pictures, words = viewer(out)
                where = f"{path.name} filled by {tool} in {name}"
                missing = list(unseen(fields, data, empty[name], pictures))
                if missing:
                    problems.append(f"{where}: nothing is seen in {', '.join(missing)}")
                words = unicodedata.normalize("NFC", words)
                typed = {word for word in data.values() if not word.startswith("/")}
                lost = [word for word in sorted(typed) if word not in words]
                if lost:
                    problems.append(f"{where}: the words {', '.join(lost)} are not on the page")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
