package org.gongkai.format.hidden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegUtils;
import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG without what does not belong to its pixels. The pixels themselves are copied as
 * they are packed, so nothing of them is lost.
 */
final class JpegSegments implements JpegUtils.Visitor {

	private static final int JFIF = 0xffe0;

	private static final int ICC = 0xffe2;

	private static final int ADOBE = 0xffee;

	private static final int LAST_APP = 0xffef;

	private static final int COMMENT = 0xfffe;

	/** A JFIF head without the small picture that may follow it. */
	private static final int JFIF_HEAD = 14;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final List<byte[]> profile = new ArrayList<>();

	private JpegSegments() {
		write(new byte[] { (byte) 0xff, (byte) 0xd8 });
	}

	static byte[] withoutMetadata(String name, byte[] bytes) throws UnreadableFile {
		try {
			JpegSegments segments = new JpegSegments();
			new JpegUtils().traverseJfif(ByteSource.array(bytes), segments);
			byte[] plain = segments.out.toByteArray();
			if (!Arrays.equals(look(name, bytes), look(name, plain))) {
				throw PictureClean.damaged(name, null);
			}
			return plain;
		}
		catch (IOException | RuntimeException ex) {
			throw PictureClean.damaged(name, ex);
		}
	}

	/** The pieces of the colour profile. */
	static List<byte[]> profile(byte[] bytes) throws IOException {
		JpegSegments segments = new JpegSegments();
		new JpegUtils().traverseJfif(ByteSource.array(bytes), segments);
		return segments.profile;
	}

	/** A JPEG that was just written, with a colour profile. */
	static byte[] withProfile(byte[] bytes, List<byte[]> profile) throws IOException {
		JpegSegments segments = new JpegSegments();
		profile.forEach((piece) -> segments.segment(ICC, piece));
		new JpegUtils().traverseJfif(ByteSource.array(bytes), segments);
		return segments.out.toByteArray();
	}

	@Override
	public boolean beginSos() {
		return true;
	}

	@Override
	public boolean visitSegment(int marker, byte[] markerBytes, int length, byte[] lengthBytes, byte[] data) {
		boolean app = marker >= JFIF && marker <= LAST_APP;
		if (marker == JFIF && starts(data, "JFIF") && data.length >= JFIF_HEAD) {
			byte[] head = Arrays.copyOf(data, JFIF_HEAD);
			head[12] = 0;
			head[13] = 0;
			segment(marker, head);
		}
		else if (marker == ICC && starts(data, "ICC_PROFILE")) {
			this.profile.add(data);
			segment(marker, data);
		}
		else if (marker == ADOBE && starts(data, "Adobe") || !app && marker != COMMENT) {
			segment(marker, data);
		}
		return true;
	}

	/** What follows the end of the picture is another one, a film, or a hiding place. */
	@Override
	public void visitSos(int marker, byte[] markerBytes, byte[] data) {
		write(markerBytes);
		int end = 0;
		while (end + 1 < data.length && !((data[end] & 0xff) == 0xff && (data[end + 1] & 0xff) == 0xd9)) {
			end++;
		}
		this.out.write(data, 0, Math.min(end, data.length));
		write(new byte[] { (byte) 0xff, (byte) 0xd9 });
	}

	private void segment(int marker, byte[] data) {
		int length = data.length + 2;
		write(new byte[] { (byte) (marker >> 8), (byte) marker, (byte) (length >> 8), (byte) length });
		write(data);
	}

	private void write(byte[] bytes) {
		this.out.write(bytes, 0, bytes.length);
	}

	private static boolean starts(byte[] data, String word) {
		return data.length > word.length()
				&& new String(data, 0, word.length(), StandardCharsets.ISO_8859_1).equals(word);
	}

	/**
	 * Every eighth pixel, to see that both look the same; null for colours that the
	 * platform cannot read.
	 */
	private static int @Nullable [] look(String name, byte[] bytes) throws IOException, UnreadableFile {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
			try {
				reader.setInput(in, true, true);
				PictureClean.refuseHuge(name, reader);
				ImageReadParam param = reader.getDefaultReadParam();
				param.setSourceSubsampling(8, 8, 0, 0);
				var raster = reader.canReadRaster() ? reader.readRaster(0, param) : reader.read(0, param).getRaster();
				return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
			}
			finally {
				reader.dispose();
			}
		}
	}

}
