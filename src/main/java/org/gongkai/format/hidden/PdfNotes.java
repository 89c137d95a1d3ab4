package org.gongkai.format.hidden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What lies upon the pages of a PDF. Seals, fields that are filled in and shapes belong
 * to what one sees; remarks do not. 依据：ISO 32000-1 12.5.
 */
final class PdfNotes {

	/** Seen in print; a clean copy has them as part of the page. */
	private static final Set<String> SHOWN = Set.of("Stamp", "Widget", "Square", "Circle", "Polygon", "FreeText", "Ink",
			"Line", "PolyLine", "Watermark", "Redact");

	/** Nothing is said with these by themselves. */
	private static final Set<String> QUIET = Set.of("Link", "Popup", "Widget", "Stamp", "Watermark", "PrinterMark",
			"TrapNet");

	private PdfNotes() {
	}

	/** Those that one sees on the page. */
	static List<PDAnnotation> shown(PDPage page) throws IOException {
		return page.getAnnotations((annotation) -> SHOWN.contains(String.valueOf(annotation.getSubtype()))
				&& !annotation.isHidden() && !annotation.isNoView());
	}

	static void report(PDPage page, String where, HiddenItems items) throws IOException {
		for (PDAnnotation annotation : page.getAnnotations()) {
			COSDictionary raw = annotation.getCOSObject();
			String type = String.valueOf(annotation.getSubtype());
			String words = words(raw, "Contents");
			if (type.equals("FileAttachment") || type.equals("Sound") || type.equals("Movie")
					|| type.equals("RichMedia") || type.equals("3D") || type.equals("Screen")) {
				items.add(HiddenKind.ATTACHED_FILE, where, type + " " + words);
			}
			else if (!QUIET.contains(type) || type.equals("Stamp") && !words.isBlank()) {
				items.add(HiddenKind.ANNOTATION, where, words(raw, "T") + " “" + words + "”");
			}
			else if (type.equals("Widget") && (annotation.isHidden() || annotation.isNoView())
					&& !words(raw, "V").isBlank()) {
				items.add(HiddenKind.HIDDEN_TEXT, where, words(raw, "V"));
			}
			action(raw.getDictionaryObject(COSName.A), where, items);
			if (raw.containsKey(COSName.AA)) {
				items.add(HiddenKind.MACRO, where, type + " 的动作");
			}
		}
	}

	/** Programs that run, and places that only the office can reach. */
	static void action(@Nullable COSBase base, String where, HiddenItems items) {
		if (!(base instanceof COSDictionary action)) {
			return;
		}
		String type = String.valueOf(action.getNameAsString(COSName.S));
		if (Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition").contains(type)) {
			items.add(HiddenKind.MACRO, where, type + " " + words(action, "JS"));
		}
		String address = words(action, "URI") + words(action, "F");
		if (InternalPlace.is(address)) {
			items.add(HiddenKind.INTERNAL_LINK, where, address);
		}
	}

	/** Links to the web that a clean copy keeps, made anew. */
	static List<COSDictionary> webLinks(PDPage page) throws IOException {
		List<COSDictionary> links = new ArrayList<>();
		for (PDAnnotation annotation : page.getAnnotations()) {
			COSDictionary raw = annotation.getCOSObject();
			String address = raw.getDictionaryObject(COSName.A) instanceof COSDictionary action ? words(action, "URI")
					: "";
			if ("Link".equals(annotation.getSubtype()) && address.matches("https?://.*")
					&& !InternalPlace.is(address)) {
				COSDictionary link = new COSDictionary();
				link.setItem(COSName.TYPE, COSName.ANNOT);
				link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
				link.setItem(COSName.RECT, raw.getDictionaryObject(COSName.RECT));
				link.setItem(COSName.getPDFName("Border"), raw.getDictionaryObject(COSName.getPDFName("Border")));
				COSDictionary action = new COSDictionary();
				action.setItem(COSName.S, COSName.getPDFName("URI"));
				action.setString("URI", address);
				link.setItem(COSName.A, action);
				links.add(link);
			}
		}
		return links;
	}

	static String words(COSDictionary dictionary, String key) {
		COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(key));
		if (value instanceof COSName name) {
			return name.getName();
		}
		return (value instanceof COSString string) ? string.getString() : "";
	}

}
