package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * A picture on a page of Word: as large as its pixels at 96 dpi, but within the type
 * area. Lengths are in English Metric Units, 36,000 to the millimetre.
 */
record DocxDrawing(long width, long height) {

	private static final long PIXEL = 9525;

	private static final long WIDEST = 156 * 36_000L;

	private static final long HIGHEST = 200 * 36_000L;

	/** The drawing of a picture; null when the bytes are none. */
	static @Nullable DocxDrawing of(byte @Nullable [] bytes) {
		if (bytes == null || Pictures.mediaType(bytes) == null) {
			return null;
		}
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return fitting(reader.getWidth(0) * PIXEL, reader.getHeight(0) * PIXEL);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static DocxDrawing fitting(long width, long height) {
		double scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
		return new DocxDrawing(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
	}

	void write(StringBuilder out, String relation, int number, String alt) {
		String described = " descr=\"" + DocxWriter.escape(alt) + "\"";
		String extent = " cx=\"" + this.width + "\" cy=\"" + this.height + "\"/>";
		out.append("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent")
			.append(extent)
			.append("<wp:docPr id=\"" + number + "\" name=\"图" + number + "\"")
			.append(described)
			.append("/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
			.append("<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + number + "\" name=\"图" + number + "\"")
			.append(described)
			.append("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
			.append(relation)
			.append("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>")
			.append("<a:off x=\"0\" y=\"0\"/><a:ext")
			.append(extent)
			.append("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>")
			.append("</a:graphicData></a:graphic></wp:inline></w:drawing>");
	}

}
