package org.gongkai.format.hidden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.format.PdfBudget;
import org.gongkai.format.PdfFonts;
import org.gongkai.format.PdfSource;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;

/** What a PDF hides. */
final class PdfHidden {

	/** More pages than this are a book. */
	static final int MOST_PAGES = 1000;

	private static final Set<String> PLAIN_INFO = Set.of("Producer", "Creator", "CreationDate", "ModDate", "Trapped",
			"SourceModified");

	private final HiddenItems items;

	private final StringBuilder text = new StringBuilder();

	private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<COSBase> listed = Collections.newSetFromMap(new IdentityHashMap<>());

	private PdfHidden(HiddenItems items) {
		this.items = items;
	}

	static void read(String name, byte[] bytes, HiddenItems items) throws UnreadableFile {
		PdfFonts.use();
		PdfBudget budget = new PdfBudget();
		try (PDDocument document = PdfSource.open(bytes, budget)) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”超过 " + MOST_PAGES + " 页，无法检查。请拆分后再上传。");
			}
			new PdfHidden(items).read(document, bytes, budget);
			if (budget.isExhausted()) {
				throw tooCostly(name);
			}
		}
		catch (InvalidPasswordException ex) {
			throw encrypted(name, ex);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw budget.isExhausted() ? tooCostly(name) : damaged(name, ex);
		}
	}

	static UnreadableFile encrypted(String name, Exception cause) {
		return new UnreadableFile(Kind.UNUSABLE, "“" + name + "”加了打开密码，无法检查。请取消密码后再上传。", cause);
	}

	static UnreadableFile tooCostly(String name) {
		return new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”解压后过大或过于复杂，无法检查。请重新生成 PDF 或者拆分后再上传。");
	}

	static UnreadableFile damaged(String name, Throwable cause) {
		return new UnreadableFile(Kind.UNUSABLE, "“" + name + "”已损坏，无法检查。请重新生成 PDF 后再上传。", cause);
	}

	private void read(PDDocument document, byte[] bytes, PdfBudget budget) throws IOException {
		PdfLayers layers = new PdfLayers(document);
		int number = 0;
		for (PDPage page : document.getPages()) {
			String where = "第" + ++number + "页";
			PdfPageSight sight = PdfPageSight.of(page, layers, budget);
			sight.glyphs().report(where, this.items);
			sight.glyphs()
				.all()
				.stream()
				.filter((glyph) -> glyph.hiding == null)
				.forEach((glyph) -> this.text.append(glyph.text));
			if (!sight.hiddenPaints().isEmpty() && !this.items.has(HiddenKind.HIDDEN_LAYER)) {
				this.items.add(HiddenKind.HIDDEN_LAYER, where, "图形");
			}
			if (sight.hasBlottedPicture()) {
				this.items.add(HiddenKind.COVERED_PICTURE, where, "图片上盖了色块，下面的图还在");
			}
			this.drawn.addAll(sight.drawn());
			PdfNotes.report(page, where, this.items);
			page(page, where);
		}
		unused();
		catalog(document);
		info(document);
		revisions(bytes);
	}

	private void page(PDPage page, String where) throws IOException {
		if (page.getCOSObject().containsKey(COSName.AA)) {
			this.items.add(HiddenKind.MACRO, where, "翻页时的动作");
		}
		if (page.getCOSObject().containsKey(COSName.getPDFName("PieceInfo"))) {
			this.items.add(HiddenKind.CUSTOM_DATA, where, "排版软件的工作数据");
		}
		COSDictionary objects = (page.getResources() != null)
				? page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT) : null;
		if (objects == null) {
			return;
		}
		for (COSName name : objects.keySet()) {
			COSBase object = objects.getDictionaryObject(name);
			if (object instanceof COSStream stream && this.listed.add(object)) {
				picture(stream, where);
			}
		}
	}

	/** A photograph lies in a PDF as it came from the camera. */
	private void picture(COSStream stream, String where) throws IOException {
		if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && isJpeg(stream)) {
			try (InputStream raw = stream.createRawInputStream()) {
				this.items.addAll(where + "的图片", PictureHidden.inside(raw.readAllBytes()));
			}
		}
	}

	/** Whether the stream as it lies in the file is a JPEG. */
	static boolean isJpeg(COSStream stream) {
		COSBase filter = stream.getDictionaryObject(COSName.FILTER);
		COSBase first = filter instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filter;
		return COSName.DCT_DECODE.equals(first) || COSName.getPDFName("DCT").equals(first);
	}

	private void unused() {
		for (COSBase object : this.listed) {
			if (!this.drawn.contains(object)) {
				this.items.add(HiddenKind.LEFTOVER, "", "页面上没有用到的图片");
			}
		}
	}

	private void catalog(PDDocument document) {
		COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
		COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
		if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
			files(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
		}
		if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
			this.items.add(HiddenKind.MACRO, "", "JavaScript");
		}
		if (catalog.containsKey(COSName.AA)) {
			this.items.add(HiddenKind.MACRO, "", "文件的动作");
		}
		PdfNotes.action(catalog.getDictionaryObject(COSName.OPEN_ACTION), "打开时", this.items);
		if (catalog.containsKey(COSName.getPDFName("PieceInfo"))) {
			this.items.add(HiddenKind.CUSTOM_DATA, "", "排版软件的工作数据");
		}
		COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
		if (form != null && form.containsKey(COSName.XFA)) {
			this.items.add(HiddenKind.CUSTOM_DATA, "", "XFA 表单数据");
		}
	}

	private void files(COSDictionary node, int depth) {
		COSArray names = (node != null) ? node.getCOSArray(COSName.NAMES) : null;
		IntStream.range(0, (names != null) ? names.size() : 0).forEach((at) -> {
			if (names != null && names.getObject(at) instanceof COSDictionary file) {
				String unicode = PdfNotes.words(file, "UF");
				this.items.add(HiddenKind.ATTACHED_FILE, "", unicode.isEmpty() ? PdfNotes.words(file, "F") : unicode);
			}
		});
		COSArray kids = (node != null && depth < 20) ? node.getCOSArray(COSName.KIDS) : null;
		for (int at = 0; kids != null && at < Math.min(kids.size(), 100); at++) {
			if (kids.getObject(at) instanceof COSDictionary kid) {
				files(kid, depth + 1);
			}
		}
	}

	private void info(PDDocument document) throws IOException {
		COSDictionary info = document.getDocumentInformation().getCOSObject();
		String seen = plain(this.text.toString());
		for (COSName key : info.keySet()) {
			String value = PdfNotes.words(info, key.getName());
			// what stands on the page is no secret
			if (!isPlain(key.getName()) && !value.isBlank() && !seen.contains(plain(value))) {
				boolean author = key.equals(COSName.AUTHOR) || key.getName().equals("Company");
				this.items.add(author ? HiddenKind.AUTHOR : HiddenKind.PROPERTY, key.getName(), value);
			}
		}
		COSBase metadata = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA);
		if (metadata instanceof COSStream stream) {
			xmp(stream);
		}
	}

	/** What programs write of themselves. */
	private static boolean isPlain(String key) {
		return PLAIN_INFO.contains(key) || key.startsWith("ICNApp") || key.startsWith("PTEX");
	}

	private void xmp(COSStream stream) throws IOException {
		try (InputStream in = stream.createInputStream()) {
			String xmp = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
			String author = xmp.replaceAll("(?s)^.*?<dc:creator>(.{0,2000}?)</dc:creator>.*$", "$1");
			String words = author.equals(xmp) ? "" : author.replaceAll("<[^<>]*>", " ").strip();
			if (!words.isEmpty()) {
				this.items.add(HiddenKind.AUTHOR, "XMP", words);
			}
			if (xmp.contains("xmpMM:History") || xmp.contains("pdfx:")) {
				this.items.add(HiddenKind.PROPERTY, "XMP", "编辑记录和自定义属性");
			}
		}
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\p{Punct}\\u3000-\\u303f\\uff00-\\uff0f]+", "");
	}

	/**
	 * What was saved later stands behind what it replaces; the older text is still there.
	 */
	private void revisions(byte[] bytes) {
		String all = new String(bytes, StandardCharsets.ISO_8859_1);
		int ends = 0;
		for (int at = all.indexOf("startxref"); at >= 0; at = all.indexOf("startxref", at + 1)) {
			ends++;
		}
		boolean linear = all.substring(0, Math.min(all.length(), 2048)).contains("/Linearized");
		int older = ends - (linear ? 2 : 1);
		if (older > 0) {
			this.items.add(HiddenKind.OLDER_REVISION, "", "保存过 " + older + " 次，以前的内容还在");
		}
	}

}
