package org.gongkai.annualreport.editing;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.ContentUpkeep;
import org.gongkai.format.Block;

import org.springframework.stereotype.Component;

/**
 * Lets the numbers in a report's text follow its tables whichever way the tables were
 * changed: on their page, in the editor, by a file or another program.
 */
@Component
class FiguresInOrder implements ContentUpkeep {

	@Override
	public Content kept(Category category, Content content) {
		if (category != Category.ANNUAL_REPORT || content.blocks().stream().noneMatch(FiguresInOrder::hasFigures)) {
			return content;
		}
		ReportText text = ReportText.of(content.title(), content.blocks());
		List<Block> followed = LiveFigures.follow(content.blocks(), text.figures());
		return new Content(content.title(), followed, content.catalogue(), content.attribute(),
				content.attributeReason(), content.column(), content.attachments());
	}

	private static boolean hasFigures(Block block) {
		Stream<Block.Run> runs = (block instanceof Block.Paragraph paragraph) ? paragraph.runs().stream()
				: (block instanceof Block.ListBlock list)
						? list.items().stream().flatMap((item) -> item.runs().stream()) : Stream.empty();
		return runs.anyMatch((run) -> run.figure() != null);
	}

}
