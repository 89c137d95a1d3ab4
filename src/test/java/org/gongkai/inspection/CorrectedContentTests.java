package org.gongkai.inspection;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is offered is put in where it can be, and the rest is left as it is. */
class CorrectedContentTests {

	@Test
	void aPassageOverMoreThanOneCellIsLeftAlone() {
		Block.Table table = Texts.table("86|13800138000");
		Content content = new Content("名单", List.of(table), Catalogue.empty(), DisclosureAttribute.PROACTIVE, "", "",
				List.of());
		String text = table.plainText();
		int number = text.indexOf("138");
		Hit over = new Hit(Severity.BLOCK, new Spot(0, 0, text.length()), "", text, "", "138****8000", null);
		Hit within = new Hit(Severity.BLOCK, new Spot(0, number, text.length()), "", text.substring(number), "",
				"138****8000", null);

		CorrectedContent corrected = CorrectedContent.of(content, List.of(over));
		assertThat(corrected.count()).isZero();
		assertThat(corrected.content()).isEqualTo(content);
		assertThat(CorrectedContent.of(content, List.of(within)).content().blocks().get(0).plainText())
			.isEqualTo(text.replace("13800138000", "138****8000"));
	}

}
