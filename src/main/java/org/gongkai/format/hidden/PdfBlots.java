package org.gongkai.format.hidden;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;

/**
 * Pages on which something of a picture was painted over become pictures themselves, bars
 * and all: what lies under the bars is then gone.
 */
final class PdfBlots {

	/** As sharp as office scanners are. */
	private static final float DPI = 200;

	private static final double MOST_PIXELS = 12_000_000;

	private static final int MOST_PAGES = 60;

	/** Packings of pictures that the platform draws. */
	private static final Set<String> DRAWN = Set.of("FlateDecode", "DCTDecode", "CCITTFaxDecode", "LZWDecode",
			"RunLengthDecode", "ASCII85Decode");

	private PdfBlots() {
	}

	/**
	 * Refuses a page that cannot be drawn as it is, or not within bounds.
	 * @param page the page, its streams bounded
	 */
	static void refuseCostly(String name, PDPage page) throws IOException, UnreadableFile {
		PDResources resources = page.getResources();
		for (COSName font : resources.getFontNames()) {
			if (!resources.getFont(font).isEmbedded()) {
				throw refused(name, "页面用了没有嵌入的字体");
			}
		}
		for (COSName object : resources.getXObjectNames()) {
			COSStream stream = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(object);
			if (stream != null && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
				refuseCostly(name, stream);
			}
		}
	}

	private static void refuseCostly(String name, COSStream picture) throws IOException, UnreadableFile {
		long pixels = (long) picture.getInt(COSName.WIDTH, 0) * picture.getInt(COSName.HEIGHT, 0);
		boolean known = filters(picture).stream().allMatch(DRAWN::contains);
		if (!known || pixels > PictureClean.MOST_PIXELS) {
			throw refused(name, "图片太大或者格式特殊");
		}
		if (PdfHidden.isJpeg(picture)) {
			try (InputStream raw = picture.createRawInputStream();
					ImageInputStream in = ImageIO
						.createImageInputStream(new ByteArrayInputStream(raw.readAllBytes()))) {
				ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
				reader.setInput(in, true, true);
				PictureClean.refuseHuge(name, reader);
				reader.dispose();
			}
		}
		else if (!filters(picture).contains("CCITTFaxDecode")) {
			picture.createInputStream().close();
		}
	}

	private static List<String> filters(COSStream picture) {
		return new PDStream(picture).getFilters().stream().map(COSName::getName).toList();
	}

	/** Draws pages of a clean copy. */
	static void merge(String name, PDDocument clean, List<Integer> pages) throws IOException, UnreadableFile {
		if (pages.isEmpty()) {
			return;
		}
		if (pages.size() > MOST_PAGES) {
			throw refused(name, "这样的页面超过 " + MOST_PAGES + " 页");
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		clean.save(bytes);
		try (PDDocument drawn = Loader.loadPDF(bytes.toByteArray())) {
			PDFRenderer renderer = new PDFRenderer(drawn);
			for (int number : pages) {
				PDPage page = clean.getPage(number);
				PDRectangle box = page.getCropBox();
				double inches = (double) box.getWidth() * box.getHeight() / 72 / 72;
				float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
				replace(clean, page, renderer.renderImageWithDPI(number, dpi, ImageType.RGB));
			}
		}
	}

	private static void replace(PDDocument clean, PDPage page, BufferedImage image) throws IOException {
		PDRectangle box = page.getCropBox();
		boolean lying = page.getRotation() % 180 != 0;
		PDRectangle upright = lying ? new PDRectangle(box.getHeight(), box.getWidth())
				: new PDRectangle(box.getWidth(), box.getHeight());
		page.setRotation(0);
		page.setMediaBox(upright);
		page.setCropBox(upright);
		page.setResources(new PDResources());
		page.getCOSObject().removeItem(COSName.CONTENTS);
		page.getCOSObject().removeItem(COSName.ANNOTS);
		try (PDPageContentStream content = new PDPageContentStream(clean, page)) {
			content.drawImage(JPEGFactory.createFromImage(clean, image, 0.9f), 0, 0, upright.getWidth(),
					upright.getHeight());
		}
	}

	private static UnreadableFile refused(String name, String why) {
		return new UnreadableFile(Kind.UNUSABLE,
				"“" + name + "”的图片上盖了色块，" + why + "，不能自动清理。请打印出来重新扫描，或者把页面导出为图片再做成 PDF。");
	}

}
