package org.gongkai.inspection.terms;

import java.util.List;
import java.util.Map;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("疑似别字与词表的配合")
class SuspectedWordRuleTests {

	private static final String TEXT = "按月发放工龄津帖。";

	@Test
	void saysWhatMayHaveBeenMeant() {
		assertThat(Rules.hits("T1b", TEXT)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo("津帖");
			assertThat(hit.expected()).isEqualTo("津贴");
			assertThat(hit.message()).contains("像是“津贴”的误写").contains("没有写错的请确认");
		});
	}

	@Test
	void leavesToTheListsWhatTheyKnow() {
		assertThat(with(TermEntry.of("津帖", "津贴"), "T1")).hasSize(1);
		assertThat(with(TermEntry.of("津帖", "津贴"), "T1b")).isEmpty();
	}

	@Test
	void isQuietAboutWhatTheOfficeListsAsRight() {
		assertThat(with(TermEntry.of("工龄津帖", "工龄津帖"), "T1b")).isEmpty();
		assertThat(with(TermEntry.of("津帖", "津帖"), "T1b")).isEmpty();
		assertThat(with(TermEntry.of("请帖", "请帖"), "T1b")).hasSize(1);
	}

	private static List<Hit> with(TermEntry entry, String code) {
		return Rules.hits(CompiledTerms.of(Map.of(TermKind.MISSPELLING, List.of(entry))), code, Texts.paragraphs(TEXT));
	}

}
