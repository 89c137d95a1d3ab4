package org.gongkai.format.hidden;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import org.apache.commons.imaging.ImageFormat;
import org.apache.commons.imaging.ImageFormats;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Makes a picture into its pixels and the profile of their colours. */
final class PictureClean {

	/** More pixels than this do not fit into memory side by side with others. */
	static final long MOST_PIXELS = 50_000_000;

	/** What a PNG needs to look as it does; all else goes. */
	private static final Set<String> PNG_NEEDS = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "iCCP", "sRGB", "pHYs",
			"sBIT", "bKGD", "IDAT");

	private static final String PNG = "javax_imageio_png_1.0";

	private static final String GIF = "javax_imageio_gif_image_1.0";

	private PictureClean() {
	}

	/** The picture as one sees it, turned as it asks to be turned. */
	static byte[] of(String name, byte[] bytes) throws UnreadableFile {
		int orientation = PictureHidden.orientation(bytes);
		return (orientation == 1) ? inside(name, bytes) : turned(name, bytes, orientation);
	}

	/** A picture in another file, where nobody asks how it is to be turned. */
	static byte[] inside(String name, byte[] bytes) throws UnreadableFile {
		ImageFormat format = PictureHidden.format(bytes);
		if (format == ImageFormats.JPEG) {
			return JpegSegments.withoutMetadata(name, bytes);
		}
		if (format == ImageFormats.PNG || format == ImageFormats.GIF) {
			return written(name, bytes);
		}
		if (!PictureHidden.isKnown(bytes) || PictureHidden.inside(bytes).isEmpty()) {
			return bytes;
		}
		throw new UnreadableFile(Kind.WRONG_TYPE,
				"图片“" + name + "”是 " + format.getName() + " 格式，不能自动清理。请用画图打开，另存为 PNG 或者 JPEG 后再上传。");
	}

	private static byte[] written(String name, byte[] bytes) throws UnreadableFile {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			ImageReader reader = reader(name, in);
			ImageWriter writer = ImageIO.getImageWriter(reader);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
				reader.setInput(in, false, false);
				refuseHuge(name, reader);
				writer.setOutput(stream);
				if (reader.getFormatName().equalsIgnoreCase("gif")) {
					frames(name, reader, writer);
				}
				else {
					IIOImage image = reader.readAll(0, null);
					image.setThumbnails(null);
					image.setMetadata(plainPng(writer, image));
					writer.write(null, image, null);
				}
			}
			finally {
				reader.dispose();
				writer.dispose();
			}
			return out.toByteArray();
		}
		catch (IOException | RuntimeException ex) {
			throw damaged(name, ex);
		}
	}

	private static IIOMetadata plainPng(ImageWriter writer, IIOImage image) throws IOException {
		Node all = image.getMetadata().getAsTree(PNG);
		for (Node child = all.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			if (!PNG_NEEDS.contains(child.getNodeName())) {
				all.removeChild(child);
			}
			child = next;
		}
		IIOMetadata plain = writer
			.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image.getRenderedImage()), null);
		plain.setFromTree(PNG, all);
		return plain;
	}

	private static void frames(String name, ImageReader reader, ImageWriter writer) throws IOException, UnreadableFile {
		int count = reader.getNumImages(true);
		long pixels = 0;
		writer.prepareWriteSequence(reader.getStreamMetadata() != null
				? withoutComments(reader.getStreamMetadata(), "javax_imageio_gif_stream_1.0") : null);
		for (int at = 0; at < count; at++) {
			pixels += (long) reader.getWidth(at) * reader.getHeight(at);
			if (pixels > 4 * MOST_PIXELS) {
				throw huge(name);
			}
			IIOMetadata metadata = withoutComments(reader.getImageMetadata(at), GIF);
			writer.writeToSequence(new IIOImage(reader.read(at), null, metadata), null);
		}
		writer.endWriteSequence();
	}

	/** Comments and what programs add go; how often a film is shown again stays. */
	private static IIOMetadata withoutComments(IIOMetadata metadata, String format) throws IOException {
		Node all = metadata.getAsTree(format);
		for (Node child = all.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			boolean loop = child.getNodeName().equals("ApplicationExtensions")
					&& child.getFirstChild() instanceof IIOMetadataNode extension
					&& extension.getAttribute("applicationID").equals("NETSCAPE");
			if (child.getNodeName().endsWith("Extensions") && !loop) {
				all.removeChild(child);
			}
			child = next;
		}
		metadata.setFromTree(format, all);
		return metadata;
	}

	private static byte[] turned(String name, byte[] bytes, int orientation) throws UnreadableFile {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			ImageReader reader = reader(name, in);
			try {
				reader.setInput(in, true, true);
				refuseHuge(name, reader);
				BufferedImage image = turn(reader.read(0), orientation);
				return reader.getFormatName().equalsIgnoreCase("png") ? written(name, png(image))
						: jpeg(image, JpegSegments.profile(bytes));
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			throw damaged(name, ex);
		}
	}

	/** 依据：CIPA DC-008 表 4 Orientation. */
	private static BufferedImage turn(BufferedImage image, int orientation) {
		int w = image.getWidth();
		int h = image.getHeight();
		AffineTransform turn = switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
			default -> new AffineTransform();
		};
		boolean upright = orientation < 5;
		BufferedImage turned = new BufferedImage(image.getColorModel(),
				image.getRaster().createCompatibleWritableRaster(upright ? w : h, upright ? h : w),
				image.isAlphaPremultiplied(), null);
		Object pixel = null;
		Point2D from = new Point2D.Double();
		Point2D to = new Point2D.Double();
		for (int y = 0; y < h; y++) {
			for (int x = 0; x < w; x++) {
				pixel = image.getRaster().getDataElements(x, y, pixel);
				// pixels are turned by their middles
				from.setLocation(x + 0.5, y + 0.5);
				turn.transform(from, to);
				turned.getRaster().setDataElements((int) to.getX(), (int) to.getY(), pixel);
			}
		}
		return turned;
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static byte[] jpeg(BufferedImage image, List<byte[]> profile) throws IOException, UnreadableFile {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(0.95f);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return JpegSegments.withProfile(out.toByteArray(), profile);
	}

	private static ImageReader reader(String name, @Nullable ImageInputStream in) throws UnreadableFile {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
		if (!readers.hasNext()) {
			throw damaged(name, null);
		}
		return readers.next();
	}

	static void refuseHuge(String name, ImageReader reader) throws IOException, UnreadableFile {
		if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
			throw huge(name);
		}
	}

	private static UnreadableFile huge(String name) {
		return new UnreadableFile(Kind.TOO_LARGE, "图片“" + name + "”超过 5000 万像素，不能自动清理。请缩小后再上传。");
	}

	static UnreadableFile damaged(String name, @Nullable Exception cause) {
		return new UnreadableFile(Kind.UNUSABLE, "图片“" + name + "”已损坏或者颜色格式特殊，不能自动清理。请用画图打开，另存为 PNG 或者 JPEG 后再上传。",
				cause);
	}

}
