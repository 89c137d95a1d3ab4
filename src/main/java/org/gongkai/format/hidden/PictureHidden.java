package org.gongkai.format.hidden;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.imaging.ImageFormat;
import org.apache.commons.imaging.ImageFormats;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.common.ImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.png.PngImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.webp.WebPImageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What a picture hides: where, when, by whom and with what it was taken, and what it
 * looked like before. 依据：CIPA DC-008（Exif）、ISO 16684-1（XMP）.
 */
final class PictureHidden {

	static {
		// the library would take the word of a broken file for a gigabyte of memory
		System.setProperty("org.apache.commons.imaging.common.Allocator", String.valueOf(96 << 20));
	}

	/** Number of the tag by which a picture says how it is to be turned. */
	private static final int ORIENTATION = 0x112;

	/** Fields that tell of a person or an event, by the number of their tag. */
	private static final Map<Integer, HiddenKind> FIELDS = Map.ofEntries(Map.entry(0x13b, HiddenKind.AUTHOR),
			Map.entry(0x8298, HiddenKind.AUTHOR), Map.entry(0x9c9d, HiddenKind.AUTHOR),
			Map.entry(0xa430, HiddenKind.AUTHOR), Map.entry(0x13c, HiddenKind.AUTHOR),
			Map.entry(0x10e, HiddenKind.PROPERTY), Map.entry(0x9286, HiddenKind.PROPERTY),
			Map.entry(0x9c9b, HiddenKind.PROPERTY), Map.entry(0x9c9c, HiddenKind.PROPERTY),
			Map.entry(0x9c9e, HiddenKind.PROPERTY), Map.entry(0x9c9f, HiddenKind.PROPERTY),
			Map.entry(0x10f, HiddenKind.CAMERA), Map.entry(0x110, HiddenKind.CAMERA),
			Map.entry(0x132, HiddenKind.CAMERA), Map.entry(0x9003, HiddenKind.CAMERA),
			Map.entry(0x9004, HiddenKind.CAMERA), Map.entry(0xa431, HiddenKind.CAMERA),
			Map.entry(0xa435, HiddenKind.CAMERA), Map.entry(0x927c, HiddenKind.CAMERA));

	private static final List<ImageFormat> KNOWN = List.of(ImageFormats.JPEG, ImageFormats.PNG, ImageFormats.GIF,
			ImageFormats.TIFF, ImageFormats.WEBP);

	private final HiddenItems items = new HiddenItems();

	private PictureHidden() {
	}

	/** What a picture in another file hides; nothing when it is no picture. */
	static List<HiddenItem> inside(byte[] bytes) {
		PictureHidden hidden = new PictureHidden();
		if (isKnown(bytes)) {
			hidden.read(bytes);
		}
		return hidden.items.toList();
	}

	static boolean isKnown(byte[] bytes) {
		return KNOWN.contains(format(bytes));
	}

	static ImageFormat format(byte[] bytes) {
		try {
			return Imaging.guessFormat(bytes);
		}
		catch (IOException | RuntimeException ex) {
			return ImageFormats.UNKNOWN;
		}
	}

	/** How a picture is to be turned, 1 to 8 as in Exif; 1 when nothing is said. */
	static int orientation(byte[] bytes) {
		try {
			TiffImageMetadata exif = exif(Imaging.getMetadata(bytes));
			for (TiffField field : (exif != null) ? exif.getAllFields() : List.<TiffField>of()) {
				if (field.getTag() == ORIENTATION && field.getDirectoryType() == 0) {
					int value = field.getIntValue();
					return (value >= 1 && value <= 8) ? value : 1;
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			return 1;
		}
		return 1;
	}

	private void read(byte[] bytes) {
		try {
			ImageMetadata metadata = Imaging.getMetadata(bytes);
			TiffImageMetadata exif = exif(metadata);
			if (exif != null) {
				exif(exif);
			}
			if (metadata instanceof JpegImageMetadata jpeg) {
				jpeg(jpeg);
			}
			String xmp = Imaging.getXmpXml(bytes);
			if (xmp != null) {
				xmp(xmp);
			}
			for (String comment : Imaging.getImageInfo(bytes).getComments()) {
				comment(comment);
			}
		}
		catch (IOException | RuntimeException ex) {
			// a field that cannot be read may hold anything; the copy goes without it
			this.items.add(HiddenKind.CAMERA, "", "附加信息已损坏，读不全");
		}
	}

	private static @Nullable TiffImageMetadata exif(@Nullable ImageMetadata metadata) {
		if (metadata instanceof JpegImageMetadata jpeg) {
			return jpeg.getExif();
		}
		if (metadata instanceof PngImageMetadata png) {
			return png.getExif();
		}
		if (metadata instanceof WebPImageMetadata webp) {
			return webp.getExif();
		}
		return (metadata instanceof TiffImageMetadata tiff) ? tiff : null;
	}

	private void exif(TiffImageMetadata exif) throws IOException {
		TiffImageMetadata.GpsInfo place = exif.getGpsInfo();
		if (place != null) {
			this.items.add(HiddenKind.LOCATION, "", "北纬 %.5f°，东经 %.5f°".formatted(place.getLatitudeAsDegreesNorth(),
					place.getLongitudeAsDegreesEast()));
		}
		for (TiffField field : exif.getAllFields()) {
			HiddenKind kind = FIELDS.get(field.getTag());
			String value = (kind != null) ? value(field) : "";
			if (kind != null && !value.isBlank()) {
				this.items.add(kind, field.getTagName(), value);
			}
		}
	}

	private static String value(TiffField field) {
		if (field.getTag() == 0x927c) {
			return "厂家信息 " + field.getBytesLength() + " 字节";
		}
		try {
			Object value = field.getTag() >= 0x9c9b && field.getTag() <= 0x9c9f ? field.getTagInfo().getValue(field)
					: field.getValue();
			return (value instanceof byte[]) ? ""
					: (value instanceof String[] several) ? String.join(" ", several) : String.valueOf(value);
		}
		catch (IOException | RuntimeException ex) {
			return "";
		}
	}

	private void jpeg(JpegImageMetadata metadata) {
		if (metadata.getExifThumbnailData() != null) {
			this.items.add(HiddenKind.THUMBNAIL, "", "照片里另有一张小图");
		}
		if (metadata.getPhotoshop() != null && !metadata.getPhotoshop().getItems().isEmpty()) {
			this.items.add(HiddenKind.PROPERTY, "IPTC", metadata.getPhotoshop().getItems().get(0).toString());
		}
	}

	private void xmp(String xmp) {
		if (xmp.contains("GPSLatitude")) {
			this.items.add(HiddenKind.LOCATION, "XMP", "");
		}
		if (xmp.contains("creator>") || xmp.contains("photoshop:AuthorsPosition")) {
			this.items.add(HiddenKind.AUTHOR, "XMP", between(xmp, "creator>"));
		}
		if (xmp.contains("xmpMM:History") || xmp.contains("xmpMM:DerivedFrom") || xmp.contains("photoshop:")) {
			this.items.add(HiddenKind.CAMERA, "XMP", "修图软件的编辑记录");
		}
		if (xmp.contains("dc:description") || xmp.contains("dc:title") || xmp.contains("dc:subject")) {
			this.items.add(HiddenKind.PROPERTY, "XMP", between(xmp, "description>"));
		}
	}

	/** The words between the first two tags of a name. */
	private static String between(String xmp, String name) {
		int from = xmp.indexOf(name) + name.length();
		int to = xmp.indexOf(name, from);
		return (from < name.length() || to < 0) ? ""
				: xmp.substring(from, Math.min(to, from + 2000)).replaceAll("<[^<>]{0,200}>?", " ").strip();
	}

	/** Programs sign the pictures they write; that tells nothing of the office. */
	private void comment(String comment) {
		String lower = comment.toLowerCase(Locale.ROOT);
		boolean signature = lower
			.matches("(?s).*(creator: gd-jpeg|created with|software|adobe|lavc|xmp|optimized|compressed by).*");
		if (!comment.isBlank() && !signature) {
			this.items.add(HiddenKind.PROPERTY, "图片备注", comment);
		}
	}

}
