package org.gongkai.format.hidden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gongkai.format.PdfBudget;
import org.gongkai.format.PdfFonts;
import org.gongkai.format.PdfSource;
import org.gongkai.format.UnreadableFile;

/**
 * Makes a PDF anew from what one sees of its pages. Nothing of the old file is taken over
 * but the pages' size, their instructions and what these use.
 */
final class PdfClean {

	/** What objects carry that pages use, and that no page shows. */
	private static final List<COSName> USELESS = List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"),
			COSName.getPDFName("LastModified"), COSName.OC, COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS,
			COSName.getPDFName("OPI"), COSName.getPDFName("Alternates"), COSName.AA, COSName.getPDFName("Ref"),
			COSName.getPDFName("Measure"), COSName.getPDFName("PtData"), COSName.AF, COSName.PARENT, COSName.P,
			COSName.PROPERTIES, COSName.getPDFName("Thumb"));

	private final PdfPlaces places = new PdfPlaces();

	private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

	private PdfClean() {
	}

	static byte[] of(String name, byte[] bytes) throws UnreadableFile {
		PdfFonts.use();
		PdfBudget budget = new PdfBudget();
		try (PDDocument document = PdfSource.open(bytes, budget); PDDocument clean = new PDDocument()) {
			new PdfClean().copy(name, document, clean, budget);
			if (budget.isExhausted()) {
				throw PdfHidden.tooCostly(name);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			clean.save(out);
			return out.toByteArray();
		}
		catch (InvalidPasswordException ex) {
			throw PdfHidden.encrypted(name, ex);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw budget.isExhausted() ? PdfHidden.tooCostly(name) : PdfHidden.damaged(name, ex);
		}
	}

	private void copy(String name, PDDocument document, PDDocument clean, PdfBudget budget)
			throws IOException, UnreadableFile {
		if (document.getNumberOfPages() > PdfHidden.MOST_PAGES) {
			throw PdfHidden.tooCostly(name);
		}
		PdfLayers layers = new PdfLayers(document);
		List<Integer> blotted = new ArrayList<>();
		List<List<COSDictionary>> links = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			links.add(PdfNotes.webLinks(page));
			PdfFlattening.flatten(document, page);
			page.getCOSObject().removeItem(COSName.ANNOTS);
			PdfPageSight sight = PdfPageSight.of(page, layers, budget);
			sight.glyphs().all().forEach((glyph) -> this.places.add(glyph, page.getCOSObject()));
			sight.hiddenPaints().forEach(this.places::addPaints);
			if (sight.hasBlottedPicture()) {
				PdfBlots.refuseCostly(name, page);
				blotted.add(links.size() - 1);
			}
		}
		int number = 0;
		for (PDPage page : document.getPages()) {
			clean.addPage(page(name, document, page, links.get(number++)));
		}
		PdfBlots.merge(name, clean, blotted);
	}

	private PDPage page(String name, PDDocument document, PDPage page, List<COSDictionary> links)
			throws IOException, UnreadableFile {
		COSDictionary old = page.getCOSObject();
		COSDictionary plain = new COSDictionary();
		plain.setItem(COSName.TYPE, COSName.PAGE);
		plain.setItem(COSName.MEDIA_BOX, page.getMediaBox().getCOSArray());
		plain.setItem(COSName.CROP_BOX, page.getCropBox().getCOSArray());
		plain.setInt(COSName.ROTATE, page.getRotation());
		plain.setItem(COSName.GROUP, old.getDictionaryObject(COSName.GROUP));
		plain.setItem(COSName.getPDFName("UserUnit"), old.getDictionaryObject(COSName.getPDFName("UserUnit")));
		PDStream contents = new PDStream(document);
		Set<COSName> used = write(page, old, contents.getCOSObject());
		plain.setItem(COSName.CONTENTS, contents);
		PDResources resources = page.getResources();
		if (resources != null) {
			plain.setItem(COSName.RESOURCES, used(resources.getCOSObject(), used));
			scrub(name, plain.getCOSDictionary(COSName.RESOURCES));
		}
		if (!links.isEmpty()) {
			COSArray list = new COSArray();
			links.forEach(list::add);
			plain.setItem(COSName.ANNOTS, list);
		}
		return new PDPage(plain);
	}

	private Set<COSName> write(PDContentStream content, Object key, COSStream target) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Set<COSName> used = PdfRewriter.rewrite(content, this.places.letters(key), this.places.paints(key), bytes);
		try (OutputStream out = target.createOutputStream(COSName.FLATE_DECODE)) {
			bytes.writeTo(out);
		}
		return used;
	}

	/** The resources of a page without those that it no longer uses. */
	private static COSDictionary used(COSDictionary resources, Set<COSName> used) {
		COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
		COSDictionary copy = new COSDictionary(resources);
		if (objects != null && !usesFromOutside(objects)) {
			COSDictionary kept = new COSDictionary();
			objects.keySet()
				.stream()
				.filter(used::contains)
				.forEach((name) -> kept.setItem(name, objects.getItem(name)));
			copy.setItem(COSName.XOBJECT, kept);
		}
		return copy;
	}

	/** Old files have forms that use what the page has. */
	private static boolean usesFromOutside(COSDictionary objects) {
		return objects.keySet()
			.stream()
			.map(objects::getDictionaryObject)
			.anyMatch((object) -> object instanceof COSStream form
					&& COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE)) && !form.containsKey(COSName.RESOURCES));
	}

	/** Goes through all that a page uses, and takes out what no page shows. */
	private void scrub(String name, COSDictionary resources) throws IOException, UnreadableFile {
		Deque<COSBase> next = new ArrayDeque<>();
		next.push(resources);
		while (!next.isEmpty()) {
			COSBase base = next.pop();
			COSBase object = (base instanceof COSObject reference) ? reference.getObject() : base;
			if (object == null || !this.done.add(object)) {
				continue;
			}
			if (object instanceof COSDictionary dictionary) {
				USELESS.stream().filter((key) -> !isNeeded(dictionary, key)).forEach(dictionary::removeItem);
				if (dictionary instanceof COSStream stream) {
					stream(name, stream);
				}
				dictionary.getValues().forEach(next::push);
			}
			else if (object instanceof COSArray array) {
				array.forEach((each) -> {
					if (each != null) {
						next.push(each);
					}
				});
			}
		}
	}

	/** Names that mean something else in a list of names, as a font called P. */
	private static boolean isNeeded(COSDictionary dictionary, COSName key) {
		boolean list = !dictionary.containsKey(COSName.TYPE) && !(dictionary instanceof COSStream);
		return list && (key.equals(COSName.P) || key.equals(COSName.PARENT) || key.equals(COSName.OC));
	}

	private void stream(String name, COSStream stream) throws IOException, UnreadableFile {
		COSName kind = stream.getCOSName(COSName.SUBTYPE);
		if (COSName.FORM.equals(kind)) {
			PDFormXObject form = new PDFormXObject(stream);
			write(form, stream, stream);
		}
		else if (COSName.IMAGE.equals(kind) && PdfHidden.isJpeg(stream)) {
			byte[] raw;
			try (InputStream in = stream.createRawInputStream()) {
				raw = in.readAllBytes();
			}
			if (!PictureHidden.inside(raw).isEmpty()) {
				byte[] plain = PictureClean.inside(name, raw);
				try (OutputStream out = stream.createRawOutputStream()) {
					out.write(plain);
				}
			}
		}
	}

}
