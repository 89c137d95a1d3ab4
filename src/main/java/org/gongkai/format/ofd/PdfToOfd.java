package org.gongkai.format.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dom4j.DocumentException;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.engine.VPageParseEngine;

/**
 * Writes the pages of our own PDF files as OFD: text stays text with the same faces,
 * lines and pictures stand where they stood.
 * <p>
 * 依据：GB/T 33190-2016《电子文件存储与交换格式 版式文档》.
 */
public final class PdfToOfd {

	static {
		VPageParseEngine.register(Page.TYPE, new PageProcessor());
	}

	private PdfToOfd() {
	}

	/**
	 * The pages as an OFD file.
	 * @param pdf the PDF file
	 * @param fonts the whole face by its PostScript name
	 * @throws IOException when the PDF file cannot be read or the disk not be written
	 */
	public static byte[] convert(byte[] pdf, Function<String, TrueTypeFont> fonts) throws IOException {
		Path folder = Files.createTempDirectory("ofd");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<List<Piece>> pages = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				pages.add(new PageWalk(page).pieces());
			}
			FaceSet faces = FaceSet.of(pages.stream().flatMap(List::stream).toList(), fonts, folder);
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
			try (OFDDoc ofd = new OFDDoc(out)) {
				describe(ofd, document);
				for (int number = 0; number < pages.size(); number++) {
					ofd.addVPage(page(document.getPage(number), pages.get(number), faces));
				}
				ofd.onRenderFinish((ids, files, index) -> Outline.write(document, files));
			}
			return out.toByteArray();
		}
		finally {
			delete(folder);
		}
	}

	private static VirtualPage page(PDPage page, List<Piece> pieces, FaceSet faces) {
		double width = PageWalk.rounded(page.getMediaBox().getWidth() * PageWalk.MILLIMETRES);
		double height = PageWalk.rounded(page.getMediaBox().getHeight() * PageWalk.MILLIMETRES);
		VirtualPage virtual = new VirtualPage(width, height);
		virtual.add(new Page(width, height, pieces, faces));
		return virtual;
	}

	private static void describe(OFDDoc ofd, PDDocument document) throws IOException {
		try {
			ofd.getOfdDir()
				.getOfd()
				.getDocBody()
				.getDocInfo()
				.setTile(document.getDocumentInformation().getTitle())
				.setCreator("Gongkai");
		}
		catch (DocumentException ex) {
			throw new IOException("The entry of the OFD file cannot be read", ex);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

}
