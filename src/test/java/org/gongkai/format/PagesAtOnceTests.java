package org.gongkai.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.digest.Sm3;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The faces are parsed once; texts that are set at the same time share them. */
class PagesAtOnceTests {

	private static final Exporter EXPORTER = new DefaultExporter();

	@Test
	void textsSetAtTheSameTimeAreAsIfSetAlone() {
		List<List<Block>> texts = IntStream.range(0, 12).mapToObj(PagesAtOnceTests::text).toList();

		List<String> together = texts.parallelStream().map(PagesAtOnceTests::wordsAndFonts).toList();

		assertThat(together).doesNotHaveDuplicates();
		assertThat(texts.stream().map(PagesAtOnceTests::wordsAndFonts)).containsExactlyElementsOf(together);
	}

	private static List<Block> text(int number) {
		String letters = IntStream.range(0x4e00, 0x4e60)
			.mapToObj((letter) -> Character.toString(letter + 100 * number))
			.collect(Collectors.joining());
		return List.of(new Heading(2, letters.substring(0, 20)), Paragraph.of(letters));
	}

	/** What is read out of the file, and the digests of the parts of fonts in it. */
	private static String wordsAndFonts(List<Block> blocks) {
		try (PDDocument document = Loader.loadPDF(EXPORTER.pages("题", blocks, (digest) -> new byte[0]).pdf())) {
			StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
			PDResources resources = document.getPage(0).getResources();
			for (COSName name : resources.getFontNames()) {
				PDType0Font font = (PDType0Font) resources.getFont(name);
				all.append(Sm3.hex(font.getDescendantFont().getFontDescriptor().getFontFile2().toByteArray()));
			}
			return all.toString();
		}
		catch (IOException | PagesRefused ex) {
			throw new IllegalStateException(ex);
		}
	}

}
