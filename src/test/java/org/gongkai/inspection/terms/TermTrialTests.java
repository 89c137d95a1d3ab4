package org.gongkai.inspection.terms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.gongkai.inspection.PublishedTexts;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.terms.TermTrial.Outcome;
import org.gongkai.inspection.terms.TermTrial.TrialHit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

class TermTrialTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Test
	void aTextThatRepeatsItselfDoesNotHideTheOthers() {
		Outcome outcome = trial(List.of("要布署工作。".repeat(300), "没有。", "已经布署。"));

		assertThat(outcome.texts()).isEqualTo(3);
		assertThat(outcome.textsHit()).isEqualTo(2);
		assertThat(outcome.found()).isEqualTo(301);
		assertThat(outcome.hits()).hasSize(6).extracting(TrialHit::title).endsWith("第0篇", "第2篇");
		assertThat(outcome.hits()).last()
			.satisfies(
					(hit) -> assertThat(hit.before() + "|" + hit.excerpt() + "|" + hit.after()).isEqualTo("已经|布署|。"));
	}

	@Test
	void noMoreAreShownThanOneGoesThrough() {
		Outcome outcome = trial(IntStream.range(0, 500).mapToObj((number) -> "已经布署。").toList());

		assertThat(outcome.hits()).hasSize(TermTrial.MOST_HITS);
		assertThat(outcome.found()).isEqualTo(500);
	}

	private static Outcome trial(List<String> texts) {
		PublishedTexts published = (since, until) -> {
			assertThat(since).isEqualTo(TODAY.minusYears(1));
			for (int number = 0; number < texts.size(); number++) {
				if (!until.test(new PublishedTexts.Published("第%d篇".formatted(number), "/" + number, TODAY,
						Texts.paragraphs(texts.get(number))))) {
					return;
				}
			}
		};
		@SuppressWarnings("unchecked")
		ObjectProvider<PublishedTexts> provider = mock(ObjectProvider.class);
		willAnswer((call) -> {
			call.<Consumer<PublishedTexts>>getArgument(0).accept(published);
			return null;
		}).given(provider).ifAvailable(any());
		Clock clock = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneOffset.UTC);
		return new TermTrial(provider, clock).of(TermKind.MISSPELLING,
				new TermDraft("布署", "部署", "", "", "", "", "词典", "", ""));
	}

}
