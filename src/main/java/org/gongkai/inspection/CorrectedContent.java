package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.gongkai.format.Block;
import org.gongkai.format.BlockText;
import org.gongkai.format.BlockText.Replacement;

/**
 * Content in which what was expected stands in the place of what was found.
 *
 * @param content the content
 * @param count how many passages were changed
 */
record CorrectedContent(Content content, int count) {

	/**
	 * Changes passages; of two that overlap the one further behind, and none whose words
	 * are no longer there or stand in more than one cell.
	 */
	static CorrectedContent of(Content content, List<Hit> hits) {
		Map<Integer, List<Hit>> byPiece = hits.stream()
			.collect(Collectors.groupingBy((hit) -> hit.spot().block(), TreeMap::new, Collectors.toList()));
		int count = 0;
		Content corrected = content;
		for (Map.Entry<Integer, List<Hit>> piece : byPiece.entrySet()) {
			List<Hit> usable = usable(textOf(corrected, piece.getKey()), piece.getValue());
			if (piece.getKey() >= 0) {
				Block block = content.blocks().get(piece.getKey());
				// cells and items are parted by line breaks
				usable.removeIf((hit) -> hit.excerpt().indexOf('\n') >= 0
						&& !BlockText.isInOnePlace(block, hit.spot().from(), hit.spot().to()));
			}
			if (!usable.isEmpty()) {
				corrected = corrected(corrected, piece.getKey(), replacements(usable));
			}
			count += usable.size();
		}
		return new CorrectedContent(corrected, count);
	}

	/** From the back to the front. */
	private static List<Hit> usable(String text, List<Hit> hits) {
		List<Hit> usable = new ArrayList<>();
		int begun = text.length() + 1;
		for (Hit hit : hits.stream()
			.sorted(Comparator.comparingInt((Hit hit) -> hit.spot().from()).reversed())
			.toList()) {
			Spot spot = hit.spot();
			boolean there = spot.to() <= text.length() && text.substring(spot.from(), spot.to()).equals(hit.excerpt());
			if (there && spot.to() <= begun && !hit.excerpt().equals(hit.expected())) {
				usable.add(hit);
				begun = spot.from();
			}
		}
		return usable;
	}

	private static String textOf(Content content, int piece) {
		return switch (piece) {
			case InspectedText.TITLE -> content.title();
			case InspectedText.CATALOGUE -> String.join("\n", lines(content.catalogue()));
			case InspectedText.ATTACHMENTS -> "";
			default -> content.blocks().get(piece).plainText();
		};
	}

	private static List<Replacement> replacements(List<Hit> fromTheBack) {
		List<Replacement> replacements = new ArrayList<>(fromTheBack.stream()
			.map((hit) -> new Replacement(hit.spot().from(), hit.spot().to(), String.valueOf(hit.expected())))
			.toList());
		Collections.reverse(replacements);
		return replacements;
	}

	private static Content corrected(Content content, int piece, List<Replacement> replacements) {
		return switch (piece) {
			case InspectedText.TITLE ->
				with(content, BlockText.replaced(content.title(), replacements), content.blocks(), content.catalogue());
			case InspectedText.CATALOGUE -> with(content, content.title(), content.blocks(),
					catalogue(content.catalogue(), BlockText.replaced(textOf(content, piece), replacements)));
			default -> {
				List<Block> blocks = new ArrayList<>(content.blocks());
				blocks.set(piece, BlockText.replaced(blocks.get(piece), replacements));
				yield with(content, content.title(), blocks, content.catalogue());
			}
		};
	}

	private static Content with(Content content, String title, List<Block> blocks, Catalogue catalogue) {
		return new Content(title, blocks, catalogue, content.attribute(), content.attributeReason(), content.column(),
				content.attachments());
	}

	/** The lines that {@link InspectedText#textOf} shows of it, in its order. */
	private static List<String> lines(Catalogue catalogue) {
		return List.of(catalogue.docNumber(), catalogue.abstractText(), catalogue.keywords(), catalogue.source());
	}

	private static Catalogue catalogue(Catalogue before, String text) {
		List<String> lines = Arrays.asList(text.split("\n", -1));
		if (lines.size() != lines(before).size()) {
			throw new IllegalArgumentException("A correction joins or parts the lines of the catalogue data");
		}
		return new Catalogue(lines.get(0), before.formedOn(), before.topic(), before.genre(), before.validity(),
				lines.get(2), lines.get(1), lines.get(3), before.sourceUrl());
	}

}
