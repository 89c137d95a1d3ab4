package org.gongkai.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;

/** Texts for the tests of rules. */
public final class Texts {

	public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

	private Texts() {
	}

	/** A piece of news with these paragraphs. */
	public static InspectedText paragraphs(String... paragraphs) {
		return blocks(Arrays.stream(paragraphs).map((text) -> (Block) Block.Paragraph.of(text)).toArray(Block[]::new));
	}

	public static InspectedText blocks(Block... blocks) {
		return text("工作动态", Catalogue.empty(), List.of(), blocks);
	}

	public static InspectedText text(String title, Catalogue catalogue, List<String> attachments, Block... blocks) {
		return new InspectedText(Category.NEWS, title, List.of(blocks), catalogue, DisclosureAttribute.PROACTIVE,
				attachments, TODAY);
	}

	public static Catalogue numbered(String docNumber) {
		return new Catalogue(docNumber, null, "", "", Catalogue.Validity.IN_FORCE, "", "", "", "");
	}

	/** A table without a header, a string a row, cells parted by bars. */
	public static Block.Table table(String... rows) {
		return new Block.Table("", 0,
				Arrays.stream(rows)
					.map((row) -> new Block.Row(Arrays.stream(row.split("\\|", -1)).map(Block.Cell::of).toList()))
					.toList());
	}

	/** Paragraphs and rows parted by slashes, behind T: the title. */
	public static InspectedText lines(String text) {
		boolean titled = text.startsWith("T:");
		String title = titled ? text.substring(2, text.indexOf('/')) : "工作动态";
		List<Block> blocks = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (String line : (titled ? text.substring(text.indexOf('/') + 1) : text).split("/")) {
			if (line.contains("|")) {
				rows.add(line);
				continue;
			}
			addTable(rows, blocks);
			blocks.add(Block.Paragraph.of(line));
		}
		addTable(rows, blocks);
		return text(title, Catalogue.empty(), List.of(), blocks.toArray(Block[]::new));
	}

	private static void addTable(List<String> rows, List<Block> blocks) {
		if (!rows.isEmpty()) {
			blocks.add(table(rows.toArray(String[]::new)));
			rows.clear();
		}
	}

}
