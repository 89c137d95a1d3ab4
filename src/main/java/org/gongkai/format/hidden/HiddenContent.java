package org.gongkai.format.hidden;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.tika.Tika;
import org.gongkai.format.Importer;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks into files for what one does not see of them, and makes copies that hide nothing.
 * A copy is looked into by the same reader before it is handed out.
 */
public final class HiddenContent {

	/**
	 * Counts up whenever the reader learns to see more, so that what it said before is
	 * asked again.
	 */
	public static final int EDITION = 1;

	private static final Tika TYPES = new Tika();

	private static final Set<String> OLD = Set.of("doc", "xls", "ppt", "wps", "et", "dps", "rtf");

	private HiddenContent() {
	}

	/**
	 * What a file hides, in the order of how much it weighs.
	 * @param name file name as the user knows it
	 * @return the items; a file that cannot be looked into has one that says so
	 */
	public static List<HiddenItem> read(String name, byte[] bytes) {
		HiddenItems items = new HiddenItems();
		try {
			read(name, bytes, items, true);
		}
		catch (UnreadableFile ex) {
			items.add(HiddenKind.UNREADABLE, "", String.valueOf(ex.getMessage()));
		}
		catch (StackOverflowError | RuntimeException ex) {
			items.add(HiddenKind.UNREADABLE, "", "“" + name + "”已损坏，请用原来的软件打开并另存后再上传。");
		}
		return items.toList();
	}

	/**
	 * A copy that looks the same and hides nothing.
	 * @throws UnreadableFile when none can be made, or when it would still hide something
	 */
	public static byte[] clean(String name, byte[] bytes) throws UnreadableFile {
		byte[] copy;
		try {
			copy = copy(name, bytes);
		}
		catch (StackOverflowError | RuntimeException ex) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”已损坏或者过于复杂，不能自动清理。请用原来的软件打开，清理后另存再上传。", ex);
		}
		List<HiddenItem> left = read(name, copy);
		if (!left.isEmpty()) {
			throw new UnreadableFile(Kind.UNUSABLE,
					"“" + name + "”清理后仍有隐藏内容（" + left.get(0).line() + "），没有替换。请用原来的软件打开，删去这些内容后另存再上传。");
		}
		if (copy.length > Importer.MAX_BYTES) {
			throw new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”清理后超过 20 MB，没有替换。请压缩其中的图片或者拆分后再上传。");
		}
		return copy;
	}

	private static void read(String name, byte[] bytes, HiddenItems items, boolean outermost) throws UnreadableFile {
		if (bytes.length > Importer.MAX_BYTES) {
			throw new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”超过 20 MB，无法检查。请压缩或者拆分。");
		}
		switch (form(bytes)) {
			case PDF -> PdfHidden.read(name, bytes, items);
			case ZIP -> packed(name, OfficeParts.of(name, bytes), items, outermost);
			case PICTURE -> items.addAll("", PictureHidden.inside(bytes));
			case OLD -> throw old(name);
			case TEXT -> {
				if (OLD.contains(ending(name)) || bytes.length > 5 && head(bytes, 5).equals("{\\rtf")) {
					throw old(name);
				}
			}
			default -> throw new UnreadableFile(Kind.WRONG_TYPE, "“" + name + "”的格式认不出来，请转换成 PDF、docx 或者 xlsx 再上传。");
		}
	}

	private static void packed(String name, OfficeParts parts, HiddenItems items, boolean outermost)
			throws UnreadableFile {
		if (parts.has("OFD.xml")) {
			OfdHidden.read(parts, items);
			return;
		}
		String main = main(parts);
		if (main != null) {
			OfficeHidden.read(parts, items);
			switch (main.substring(0, Math.max(0, main.indexOf('/')))) {
				case "word" -> WordHidden.read(parts, main, items);
				case "xl" -> SheetHidden.read(parts, main, items);
				case "ppt" -> SlideHidden.read(parts, main, items);
				default -> throw old(name);
			}
			return;
		}
		if (!outermost) {
			throw new UnreadableFile(Kind.WRONG_TYPE, "“" + name + "”是压缩包里的压缩包，无法检查。请解压后逐个上传。");
		}
		for (String part : parts.names()) {
			HiddenItems inner = new HiddenItems();
			try {
				read(part, parts.bytes(part), inner, false);
			}
			catch (UnreadableFile ex) {
				inner.add(HiddenKind.UNREADABLE, "", String.valueOf(ex.getMessage()));
			}
			items.addAll("压缩包内 " + part, inner.toList());
		}
	}

	/** The main part of an Office file; null when it is none. */
	private static @Nullable String main(OfficeParts parts) throws UnreadableFile {
		return parts.has(OfficeParts.TYPES) ? parts.related("", "officeDocument") : null;
	}

	private static byte[] copy(String name, byte[] bytes) throws UnreadableFile {
		return switch (form(bytes)) {
			case PDF -> PdfClean.of(name, bytes);
			case PICTURE -> PictureClean.of(name, bytes);
			case ZIP -> repacked(name, OfficeParts.of(name, bytes));
			case TEXT -> bytes;
			default -> throw old(name);
		};
	}

	private static byte[] repacked(String name, OfficeParts parts) throws UnreadableFile {
		if (parts.has("OFD.xml")) {
			OfdHidden.clean(name, parts);
			return parts.pack();
		}
		String main = main(parts);
		if (main == null) {
			throw new UnreadableFile(Kind.WRONG_TYPE, "压缩包“" + name + "”不能自动清理。请解压，把其中的文件逐个作为附件上传。");
		}
		switch (main.substring(0, Math.max(0, main.indexOf('/')))) {
			case "word" -> WordClean.clean(parts, main);
			case "xl" -> SheetClean.clean(parts, main);
			case "ppt" -> SlideClean.clean(parts, main);
			default -> throw old(name);
		}
		OfficeClean.clean(parts);
		return parts.pack();
	}

	private static UnreadableFile old(String name) {
		return new UnreadableFile(Kind.WRONG_TYPE,
				"“" + name + "”是旧格式，看不出里面藏着什么。请用 WPS 或 Office 打开，另存为 .docx、.xlsx、.pptx 或者 PDF 后再上传。");
	}

	private static Form form(byte[] bytes) {
		if (head(bytes, 1024).contains("%PDF-")) {
			return Form.PDF;
		}
		if (head(bytes, 4).equals("PK\u0003\u0004")) {
			return Form.ZIP;
		}
		if (PictureHidden.isKnown(bytes)) {
			return Form.PICTURE;
		}
		String type = TYPES.detect(bytes);
		if (type.startsWith("text/") || type.endsWith("/rtf")) {
			return Form.TEXT;
		}
		return type.contains("msoffice") || type.contains("ms-") || type.contains("msword") ? Form.OLD : Form.OTHER;
	}

	private static String head(byte[] bytes, int length) {
		return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** What a file is, by its content. */
	private enum Form {

		PDF, ZIP, PICTURE, TEXT, OLD, OTHER

	}

}
