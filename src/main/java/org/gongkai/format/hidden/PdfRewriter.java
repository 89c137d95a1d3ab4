package org.gongkai.format.hidden;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Writes the instructions of a page again without the letters that one does not see, what
 * is painted on layers that are switched off, and marks that viewers do not show. In the
 * place of a letter comes a gap as wide, so nothing else moves.
 */
final class PdfRewriter {

	/** Marks for programs: they may repeat the words of what they mark. */
	private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");

	private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");

	private final Map<Integer, List<PdfGlyphs.Glyph>> letters;

	private final Set<Integer> paints;

	private final List<Object> out = new ArrayList<>();

	private final Set<COSName> names = new HashSet<>();

	private PdfRewriter(Map<Integer, List<PdfGlyphs.Glyph>> letters, Set<Integer> paints) {
		this.letters = letters;
		this.paints = paints;
	}

	/**
	 * Writes a stream again.
	 * @param letters the letters to be left out, by instruction
	 * @param paints the instructions to be left out
	 * @return the names of the resources that are still used
	 */
	static Set<COSName> rewrite(PDContentStream content, Map<Integer, List<PdfGlyphs.Glyph>> letters,
			Set<Integer> paints, OutputStream target) throws IOException {
		PdfRewriter rewriter = new PdfRewriter(letters, paints);
		List<COSBase> operands = new ArrayList<>();
		int instruction = -1;
		PDFStreamParser parser = new PDFStreamParser(content);
		for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
			if (token instanceof Operator operator) {
				instruction++;
				rewriter.instruction(instruction, operator, operands);
				operands.clear();
			}
			else if (token instanceof COSBase operand) {
				operands.add(operand);
			}
		}
		new ContentStreamWriter(target).writeTokens(rewriter.out);
		return rewriter.names;
	}

	private void instruction(int number, Operator operator, List<COSBase> operands) {
		String name = operator.getName();
		if (MARKS.contains(name)) {
			return;
		}
		if (this.paints.contains(number)) {
			if (FILLS.contains(name)) {
				this.out.add(Operator.getOperator(OperatorName.ENDPATH));
			}
			return;
		}
		List<PdfGlyphs.Glyph> hidden = this.letters.get(number);
		if (hidden != null) {
			text(name, operands, hidden);
			return;
		}
		for (COSBase operand : operands) {
			if (operand instanceof COSName used) {
				this.names.add(used);
			}
		}
		this.out.addAll(operands);
		this.out.add(operator);
	}

	private void text(String name, List<COSBase> operands, List<PdfGlyphs.Glyph> hidden) {
		if (name.equals("\"") && operands.size() > 2) {
			this.out.addAll(
					List.of(operands.get(0), Operator.getOperator("Tw"), operands.get(1), Operator.getOperator("Tc")));
		}
		if (name.equals("\"") || name.equals("'")) {
			this.out.add(Operator.getOperator("T*"));
		}
		COSBase last = operands.get(operands.size() - 1);
		COSArray pieces = new COSArray();
		int string = 0;
		if (last instanceof COSArray array) {
			for (COSBase piece : array) {
				if (piece instanceof COSString text) {
					cut(text, string++, hidden, pieces);
				}
				else {
					pieces.add(piece);
				}
			}
		}
		else if (last instanceof COSString text) {
			cut(text, 0, hidden, pieces);
		}
		this.out.add(pieces);
		this.out.add(Operator.getOperator("TJ"));
	}

	private static void cut(COSString text, int string, List<PdfGlyphs.Glyph> hidden, COSArray pieces) {
		byte[] bytes = text.getBytes();
		int at = 0;
		List<PdfGlyphs.Glyph> here = hidden.stream()
			.filter((glyph) -> glyph.string == string)
			.sorted(Comparator.comparingInt((glyph) -> glyph.from))
			.toList();
		for (PdfGlyphs.Glyph glyph : here) {
			if (glyph.from > at) {
				pieces.add(new COSString(Arrays.copyOfRange(bytes, at, Math.min(glyph.from, bytes.length))));
			}
			pieces.add(new COSFloat(glyph.gap));
			at = glyph.to;
		}
		if (at < bytes.length) {
			pieces.add(new COSString(Arrays.copyOfRange(bytes, at, bytes.length)));
		}
	}

}
