package org.gongkai.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typefaces of printed pages. Free ones come along; an office that has a licence for
 * 仿宋_GB2312, 方正小标宋 and the like puts them into a folder, and they go before. Read when
 * the first page is set, not when the program starts.
 * <p>
 * 依据：GB/T 9704-2012（3号仿宋, 2号小标宋, 黑体, 楷体）.
 */
final class PageFonts {

	private static final Logger LOG = LoggerFactory.getLogger(PageFonts.class);

	private static final long LARGEST = 64L << 20;

	/** What the style sheet calls the faces that come along. */
	private static final Map<String, String> SHIPPED = Map.of("song", "noto-serif-sc-regular.ttf", "biaosong",
			"noto-serif-sc-bold.ttf", "hei", "noto-sans-sc-medium.ttf", "kai", "lxgw-wenkai-regular.ttf");

	private final @Nullable Path folder;

	private volatile @Nullable Map<String, PageFont> fonts;

	/**
	 * The fonts, those of an office first.
	 * @param folder where an office keeps its own, or null
	 */
	PageFonts(@Nullable Path folder) {
		this.folder = folder;
	}

	/** All faces by their names in the style sheet, in the order they are asked in. */
	Map<String, PageFont> all() {
		Map<String, PageFont> known = this.fonts;
		if (known == null) {
			synchronized (this) {
				known = this.fonts;
				if (known == null) {
					known = load();
					this.fonts = known;
				}
			}
		}
		return known;
	}

	/**
	 * The families of a kind of text: the office's or ours, and others only as far as
	 * they are needed for rare characters, since each has to be read for each file.
	 * @param kind the kind
	 * @param letters the characters of the text
	 */
	String families(Kind kind, BitSet letters) {
		Set<String> order = new LinkedHashSet<>(List.of("office-" + kind.family, kind.family, "song"));
		order.addAll(all().keySet());
		List<String> families = new ArrayList<>();
		BitSet missing = (BitSet) letters.clone();
		for (String family : order) {
			PageFont font = all().get(family);
			if (font != null && (families.isEmpty() || font.letters().intersects(missing))) {
				families.add(family);
				missing.andNot(font.letters());
			}
		}
		return String.join(", ", families);
	}

	/** The face of a PostScript name. */
	PageFont named(String name) {
		return all().values()
			.stream()
			.filter((font) -> font.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No page is set in " + name));
	}

	/** Whether any face has the character. */
	boolean has(int letter) {
		return all().values().stream().anyMatch((font) -> font.has(letter));
	}

	private Map<String, PageFont> load() {
		Map<String, PageFont> loaded = new LinkedHashMap<>();
		officeFonts(loaded);
		for (String family : List.of("song", "biaosong", "hei", "kai")) {
			loaded.put(family, shipped(SHIPPED.get(family)));
		}
		return loaded;
	}

	private static PageFont shipped(@Nullable String file) {
		try (InputStream in = PageFonts.class.getResourceAsStream("fonts/" + file)) {
			if (in == null) {
				throw new IllegalStateException("The font " + file + " is missing");
			}
			return PageFont.read(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void officeFonts(Map<String, PageFont> loaded) {
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return;
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.sorted().toList()) {
				PageFont font = officeFont(file);
				if (font != null) {
					Kind kind = Kind.of(font);
					String family = (kind != null) ? "office-" + kind.family : "";
					boolean taken = family.isEmpty() || loaded.containsKey(family);
					loaded.put(taken ? "office-" + loaded.size() : family, font);
				}
			}
		}
		catch (IOException ex) {
			LOG.warn("The folder of fonts {} cannot be read; pages are set in the fonts that come along", this.folder,
					ex);
		}
	}

	private static @Nullable PageFont officeFont(Path file) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
				return null;
			}
			return PageFont.read(Files.readAllBytes(file));
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The font {} is not used: {}", file.getFileName(), ex.getMessage());
			return null;
		}
	}

	/** What a text is set in. */
	enum Kind {

		/** 仿宋, for which 宋 stands in. */
		BODY("fang", "仿宋", "fangsong"),
		/** 小标宋. */
		TITLE("biaosong", "小标宋", "xiaobiaosong", "fzxbs"),
		/** 黑体. */
		FIRST_HEADING("hei", "黑体", "simhei", "heiti"),
		/** 楷体. */
		SECOND_HEADING("kai", "楷体", "kaiti", "simkai");

		private final String family;

		private final List<String> names;

		Kind(String family, String... names) {
			this.family = family;
			this.names = List.of(names);
		}

		private static @Nullable Kind of(PageFont font) {
			for (Kind kind : values()) {
				if (kind.names.stream()
					.anyMatch((part) -> font.names().stream().anyMatch((name) -> name.contains(part)))) {
					return kind;
				}
			}
			return null;
		}

	}

}
