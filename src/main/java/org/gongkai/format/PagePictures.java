package org.gongkai.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.gongkai.format.Block.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a text on paper: as large as in Word files, and with no more pixels
 * than print needs, so that a huge picture does not fill the memory.
 */
final class PagePictures {

	/** The only kind of address that a page may fetch from. */
	static final String SCHEME = "picture:";

	/** A picture over the whole type area at 300 dpi has fewer. */
	private static final long MOST_PIXELS = 6_000_000;

	private static final double EMU_PER_POINT = 12_700;

	private final Function<String, byte[]> source;

	private final Map<String, Size> sizes = new HashMap<>();

	private final Map<String, byte[]> files = new HashMap<>();

	PagePictures(Function<String, byte[]> source) {
		this.source = source;
	}

	/** The size on paper; null when the picture cannot be shown. */
	@Nullable Size size(String digest) {
		return this.sizes.get(digest);
	}

	/** The picture under an address that was made for this text. */
	InputStream open(String address) {
		byte[] bytes = this.files.get(address.substring(SCHEME.length()));
		return new ByteArrayInputStream((bytes != null) ? bytes : new byte[0]);
	}

	void add(Figure figure) {
		if (this.sizes.containsKey(figure.file())) {
			return;
		}
		byte[] bytes = this.source.apply(figure.file());
		DocxDrawing drawing = DocxDrawing.of(bytes);
		byte[] printable = (drawing != null) ? printable(bytes) : null;
		if (drawing != null && printable != null) {
			this.sizes.put(figure.file(), new Size(drawing.width() / EMU_PER_POINT, drawing.height() / EMU_PER_POINT));
			this.files.put(figure.file(), printable);
		}
	}

	/** The picture as it goes into the file; null when it is damaged. */
	private static byte @Nullable [] printable(byte[] bytes) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
				ImageReadParam param = reader.getDefaultReadParam();
				int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
				param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
				BufferedImage image = reader.read(0, param);
				boolean asItIs = step <= 1 && image.getColorModel().getColorSpace().isCS_sRGB()
						&& "image/jpeg".equals(Pictures.mediaType(bytes));
				return asItIs ? bytes : png(image);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	/**
	 * A size on paper, in points.
	 */
	record Size(double width, double height) {
	}

}
