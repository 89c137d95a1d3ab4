package org.gongkai.inspection;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.gongkai.document.AttachedFile;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * What a rule gets to see: a text with its data, as of a day. Plain data, so that rules
 * run without a server; what several rules need, such as the normalised text, is worked
 * out once. Rules that look at one at the same time find the same.
 */
public final class InspectedText {

	/** The block number by which a {@link Spot} means the title. */
	public static final int TITLE = -1;

	/**
	 * The block number by which a {@link Spot} means the catalogue data that are
	 * published: document number, abstract, keywords and source, a line each.
	 */
	public static final int CATALOGUE = -2;

	/**
	 * The block number by which a {@link Spot} means the names of the attachments, a line
	 * each.
	 */
	public static final int ATTACHMENTS = -3;

	private final Category category;

	private final String title;

	private final List<Block> blocks;

	private final Catalogue catalogue;

	private final DisclosureAttribute attribute;

	private final List<String> attachmentNames;

	private final List<AttachedFile> files;

	private final LocalDate today;

	private @Nullable List<Piece> pieces;

	private @Nullable List<Piece> simplifiedPieces;

	/**
	 * What rules have read pieces as; large tables only while there is memory for them.
	 */
	private final Map<Map.Entry<Integer, Class<?>>, SoftReference<?>> readings = new ConcurrentHashMap<>();

	/**
	 * A text whose files are not at hand.
	 * @param category what kind of information it is
	 * @param title the title
	 * @param blocks the text
	 * @param catalogue its catalogue data
	 * @param attribute 公开属性
	 * @param attachmentNames names of its attachments
	 * @param today the day of the inspection
	 */
	public InspectedText(Category category, String title, List<Block> blocks, Catalogue catalogue,
			DisclosureAttribute attribute, List<String> attachmentNames, LocalDate today) {
		this(category, title, blocks, catalogue, attribute, attachmentNames, List.of(), today);
	}

	/**
	 * A text.
	 * @param category what kind of information it is
	 * @param title the title
	 * @param blocks the text
	 * @param catalogue its catalogue data
	 * @param attribute 公开属性
	 * @param attachmentNames names of its attachments
	 * @param files its attachments in their order and its pictures, and what they hide
	 * @param today the day of the inspection
	 */
	public InspectedText(Category category, String title, List<Block> blocks, Catalogue catalogue,
			DisclosureAttribute attribute, List<String> attachmentNames, List<AttachedFile> files, LocalDate today) {
		this.category = category;
		this.title = title;
		this.blocks = List.copyOf(blocks);
		this.catalogue = catalogue;
		this.attribute = attribute;
		this.attachmentNames = List.copyOf(attachmentNames);
		this.files = List.copyOf(files);
		this.today = today;
	}

	/** What kind of information it is. */
	public Category category() {
		return this.category;
	}

	public String title() {
		return this.title;
	}

	public List<Block> blocks() {
		return this.blocks;
	}

	/** The catalogue data. */
	public Catalogue catalogue() {
		return this.catalogue;
	}

	/** 公开属性. */
	public DisclosureAttribute attribute() {
		return this.attribute;
	}

	public List<String> attachmentNames() {
		return this.attachmentNames;
	}

	/** Its attachments in their order and its pictures, and what they hide. */
	public List<AttachedFile> files() {
		return this.files;
	}

	/** The day of the inspection. */
	public LocalDate today() {
		return this.today;
	}

	/**
	 * Everything that is published, in reading order: title, catalogue data, each block,
	 * the attachments' names.
	 */
	public List<Piece> pieces() {
		List<Piece> known = this.pieces;
		if (known == null) {
			known = List.copyOf(read());
			this.pieces = known;
		}
		return known;
	}

	/** The same in simplified characters, as {@link Piece#simplified} tells. */
	List<Piece> simplifiedPieces() {
		List<Piece> known = this.simplifiedPieces;
		if (known == null) {
			known = pieces().stream().map(Piece::simplified).toList();
			this.simplifiedPieces = known;
		}
		return known;
	}

	/**
	 * What several rules read a piece as, such as the columns of a table, made for the
	 * first of them that asks.
	 * @param piece number of the piece
	 * @param kind what it is read as
	 * @param make reads it; what it makes must not change any more
	 */
	public <T> T reading(int piece, Class<T> kind, Supplier<T> make) {
		Map.Entry<Integer, Class<?>> key = Map.entry(piece, kind);
		SoftReference<?> kept = this.readings.get(key);
		Object known = (kept != null) ? kept.get() : null;
		if (known != null) {
			return kind.cast(known);
		}
		T made = make.get();
		this.readings.put(key, new SoftReference<>(made));
		return made;
	}

	private List<Piece> read() {
		List<Piece> read = new ArrayList<>();
		read.add(piece(TITLE, sectionOf(TITLE)));
		read.add(piece(CATALOGUE, sectionOf(CATALOGUE)));
		String heading = "";
		for (int block = 0; block < this.blocks.size(); block++) {
			if (this.blocks.get(block) instanceof Block.Heading here) {
				heading = here.text();
			}
			read.add(piece(block, heading));
		}
		read.add(piece(ATTACHMENTS, sectionOf(ATTACHMENTS)));
		return read;
	}

	private Piece piece(int number, String section) {
		return new Piece(this, number, section, NormalizedText.of(written(number)),
				(number >= 0) ? this.blocks.get(number) : null);
	}

	/**
	 * The text of a block, or of what {@link #TITLE} and the other negative numbers mean.
	 */
	public String textOf(int block) {
		List<Piece> known = this.pieces;
		// as the block stands behind title and catalogue data
		return (known != null && block >= 0) ? known.get(block + 2).normalized().original() : written(block);
	}

	private String written(int block) {
		return switch (block) {
			case TITLE -> this.title;
			case CATALOGUE -> String.join("\n", this.catalogue.docNumber(), this.catalogue.abstractText(),
					this.catalogue.keywords(), this.catalogue.source());
			case ATTACHMENTS -> String.join("\n", this.attachmentNames);
			default -> this.blocks.get(block).plainText();
		};
	}

	/** The heading under which a block stands; blank before the first heading. */
	public String sectionOf(int block) {
		return switch (block) {
			case TITLE -> "标题";
			case CATALOGUE -> "目录数据";
			case ATTACHMENTS -> "附件名称";
			default -> headingAbove(block);
		};
	}

	private String headingAbove(int block) {
		for (int above = block; above >= 0; above--) {
			if (this.blocks.get(above) instanceof Block.Heading heading) {
				return heading.text();
			}
		}
		return "";
	}

}
