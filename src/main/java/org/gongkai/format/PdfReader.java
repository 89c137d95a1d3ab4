package org.gongkai.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files: paragraphs over line and page ends, headings by their numbers, tables
 * by the lines that rule them, over page ends too. Pictures are left out; a file of mere
 * pictures is refused.
 */
final class PdfReader {

	/** More pages than this are no document that is checked, but a book. */
	private static final int MOST_PAGES = 500;

	/** A page number stands in so much of the height at the top or at the bottom. */
	private static final double MARGIN = 0.12;

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[-—–─－·~〜 ]*(?:第 ?)?[0-9０-９]{1,4}(?: ?[/／] ?[0-9]{1,4})?(?: ?页)?(?:[,，]? ?共 ?[0-9]{1,4} ?页)?[-—–─－·~〜 ]*");

	private final TextCollector text = new TextCollector();

	private final PdfText words = new PdfText(this.text);

	private final List<Sheet> sheets = new ArrayList<>();

	private PdfReader() {
	}

	/**
	 * Reads a file.
	 * @param name file name as the user knows it
	 * @throws UnreadableFile when it is encrypted, damaged, a mere scan, or costs more
	 * than an honest file does
	 */
	static Reading read(String name, byte[] bytes) throws UnreadableFile {
		PdfFonts.use();
		PdfBudget budget = new PdfBudget();
		try (PDDocument document = PdfSource.open(bytes, budget)) {
			document.setResourceCache(new PdfLetters());
			return new PdfReader().reading(name, document, budget);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”已加密，无法读取。请取消打开密码后再试。", ex);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			if (budget.isExhausted()) {
				throw tooCostly(name);
			}
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”已损坏，无法读取。请重新生成 PDF，或改用 Word、网页文件。", ex);
		}
	}

	private static UnreadableFile tooCostly(String name) {
		return new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”解压后过大或过于复杂，无法读取。请重新生成 PDF，或改用 Word、网页文件。");
	}

	private Reading reading(String name, PDDocument document, PdfBudget budget) throws IOException, UnreadableFile {
		int pictures = 0;
		int letters = 0;
		int unseen = 0;
		for (PDPage page : document.getPages()) {
			if (this.sheets.size() == MOST_PAGES) {
				throw new UnreadableFile(Kind.TOO_LARGE, "“" + name + "”超过 " + MOST_PAGES + " 页，请拆分后再试。");
			}
			PdfPage read = PdfPage.of(page, budget);
			if (budget.isExhausted()) {
				// the library takes a part that fails for one that is not there
				throw tooCostly(name);
			}
			pictures += read.pictures();
			letters += read.glyphs().size();
			unseen += read.unseen();
			this.sheets.add(sheet(read));
		}
		if (this.sheets.isEmpty()) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”没有一页可以读取，文件可能已损坏。请重新生成 PDF。");
		}
		refuseScans(name, letters, pictures);
		if (pictures > 0) {
			this.text.note("PDF 中的图片没有取入。");
		}
		if (unseen > letters / 2) {
			this.text.note("PDF 的文字由扫描件识别而来，可能有错字，请对照原件逐字核对。");
		}
		assemble();
		return this.text.reading();
	}

	private static void refuseScans(String name, int letters, int pictures) throws UnreadableFile {
		if (letters == 0) {
			throw new UnreadableFile(Kind.UNUSABLE,
					(pictures > 0) ? "“" + name + "”是扫描件：只有图片，没有文字，无法读取。年度报告应以文字形式发布，请改用原来的 Word、网页文件或由其导出的 PDF。"
							: "“" + name + "”中没有文字。请检查文件，或改用 Word、网页文件。");
		}
	}

	private static Sheet sheet(PdfPage page) throws UnreadableFile {
		List<PdfTable> tables = PdfLattice.tables(page);
		List<PdfGlyph> outside = page.glyphs()
			.stream()
			.filter((glyph) -> glyph.turns() == 0)
			.filter((glyph) -> tables.stream().noneMatch((table) -> table.contains(glyph)))
			.toList();
		List<PdfLine> lines = new ArrayList<>(PdfLine.of(outside));
		dropPageNumber(lines, page.height(), 0);
		dropPageNumber(lines, page.height(), lines.size() - 1);
		return new Sheet(lines, tables, PdfText.Measure.of(lines, page.width()));
	}

	private static void dropPageNumber(List<PdfLine> lines, double height, int at) {
		if (at < 0 || lines.isEmpty()) {
			return;
		}
		PdfLine line = lines.get(at);
		boolean margin = line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
		if (margin && PAGE_NUMBER.matcher(line.text()).matches()) {
			lines.remove(at);
		}
	}

	/** Puts the pages together; a table that goes on over a page end is one. */
	private void assemble() throws UnreadableFile {
		PdfTable open = null;
		for (Sheet sheet : this.sheets) {
			for (Object piece : sheet.pieces()) {
				if (piece instanceof PdfTable table) {
					if (open != null && sheet.pieces().get(0) == piece && open.goesOnIn(table)) {
						this.text.note("有一张表格因分页断成两截，已接成一张，请核对。");
						open = open.with(table);
					}
					else {
						close(open);
						open = table;
					}
				}
				else {
					close(open);
					open = null;
					this.words.line((PdfLine) piece, sheet.measure());
				}
			}
		}
		close(open);
		this.words.end();
		BrokenSentences.alignSignature(this.text.blocks());
	}

	private void close(@Nullable PdfTable table) throws UnreadableFile {
		if (table != null) {
			this.words.table(table);
		}
	}

	/**
	 * A page.
	 *
	 * @param lines its lines outside of tables, from top to bottom
	 * @param tables its tables, from top to bottom
	 * @param measure the edges of its text
	 */
	private record Sheet(List<PdfLine> lines, List<PdfTable> tables, PdfText.Measure measure) {

		/** Lines and tables from top to bottom. */
		List<Object> pieces() {
			List<Object> pieces = new ArrayList<>(this.lines);
			pieces.addAll(this.tables);
			pieces.sort(Comparator
				.comparingDouble((piece) -> (piece instanceof PdfTable table) ? table.top() : ((PdfLine) piece).y()));
			return pieces;
		}

	}

}
