package org.gongkai.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.document.Content.Attachment;
import org.gongkai.document.DocumentFixtures.DraftBuilder;
import org.gongkai.format.Block;
import org.gongkai.format.Importer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.document.DocumentFixtures.aDraft;

class ContentRulesTests {

	private static final String KEPT = "a".repeat(64);

	private static final String HUGE = "b".repeat(64);

	private final ContentRules rules = new ContentRules(new TwoFiles());

	@Test
	void takesAnOrdinaryDraft() {
		assertThat(this.rules.canonical(aDraft().content())).startsWith("{\"attachments\":[]");
	}

	@Test
	void takesADraftWithoutText() {
		assertThat(this.rules.canonical(aDraft().with().content())).isNotEmpty();
	}

	@Test
	void wantsATitleOfOneLineAndAtMost200Characters() {
		assertThat(reasons(aDraft().titled("　 "))).containsExactly("标题是空的，请填写标题");
		assertThat(this.rules.canonical(aDraft().titled("𠮷".repeat(200)).content())).isNotEmpty();
		assertThat(reasons(aDraft().titled("公".repeat(201)))).containsExactly("标题有201字，最多200字，请缩短");
		assertThat(reasons(aDraft().titled("上\n下"))).containsExactly("标题中有换行，请写成一行");
	}

	@Test
	void wantsAReasonForWhatIsNotDisclosedProactively() {
		assertThat(reasons(aDraft().attributed(DisclosureAttribute.NOT_DISCLOSED, " "))).singleElement()
			.asString()
			.contains("不予公开", "依据");
		assertThat(this.rules.canonical(aDraft().attributed(DisclosureAttribute.NOT_DISCLOSED, "条例第十四条").content()))
			.isNotEmpty();
	}

	@Test
	void wantsAnAbstractOfAtMost100Characters() {
		assertThat(reasons(aDraft().with(catalogue("要".repeat(101), "")))).containsExactly("内容概述有101字，最多100字，请缩短");
	}

	@Test
	void wantsAWebAddressAsTheOriginalOfARepost() {
		assertThat(this.rules.canonical(aDraft().with(catalogue("", "https://www.gov.cn/a")).content())).isNotEmpty();
		assertThat(reasons(aDraft().with(catalogue("", "javascript:alert(1)")))).hasSize(1);
	}

	@Test
	void wantsAColumnCodeThatIsNoPath() {
		assertThat(reasons(aDraft().in("../etc"))).singleElement().asString().contains("栏目");
		assertThat(reasons(aDraft().in("a".repeat(41)))).hasSize(1);
		assertThat(this.rules.canonical(aDraft().in("annual-report").content())).isNotEmpty();
	}

	@Test
	void wantsAttachmentsThatAreKeptWithTheirTrueSize() {
		assertThat(
				this.rules.canonical(aDraft().attaching(new Attachment("a.pdf", KEPT, "application/pdf", 3)).content()))
			.isNotEmpty();
		assertThat(reasons(aDraft().attaching(new Attachment("a.pdf", "c".repeat(64), "application/pdf", 3))))
			.singleElement()
			.asString()
			.contains("a.pdf", "重新上传");
		assertThat(reasons(aDraft().attaching(new Attachment("a.pdf", KEPT, "application/pdf", 4)))).hasSize(1);
		assertThat(
				reasons(aDraft().attaching(new Attachment("a.pdf", HUGE, "application/pdf", Importer.MAX_BYTES + 1))))
			.singleElement()
			.asString()
			.contains("20 MB");
		assertThat(reasons(aDraft().attaching(new Attachment("a.pdf", "'; drop", "application/pdf", 3)))).hasSize(1);
	}

	@Test
	void wantsDifferentNamesForAttachments() {
		assertThat(reasons(aDraft().attaching(new Attachment("a.pdf", KEPT, "application/pdf", 3),
				new Attachment("a.pdf", KEPT, "application/pdf", 3))))
			.singleElement()
			.asString()
			.contains("改名");
	}

	@Test
	void wantsPicturesThatAreKept() {
		assertThat(this.rules.canonical(aDraft().with(new Block.Figure(KEPT, "平面图", "")).content())).isNotEmpty();
		assertThat(reasons(aDraft().with(new Block.Figure("c".repeat(64), "平面图", "")))).singleElement()
			.asString()
			.contains("平面图");
	}

	@Test
	void refusesWhatNobodySees() {
		assertThat(reasons(aDraft().with(Block.Paragraph.of("甲\u0000乙")))).singleElement().asString().contains("控制字符");
		assertThat(reasons(aDraft().with(Block.Paragraph.of("甲\ud842乙")))).hasSize(1);
		assertThat(this.rules.canonical(aDraft().with(Block.Paragraph.of("甲\t\n𠮷")).content())).isNotEmpty();
	}

	@Test
	void refusesATextBeyondAllMeasure() {
		assertThat(reasons(aDraft().with(Block.Paragraph.of("公".repeat(5_000_001))))).singleElement()
			.asString()
			.contains("500万");
	}

	private static Catalogue catalogue(String abstractText, String sourceUrl) {
		return new Catalogue("", null, "其他", "通知", Catalogue.Validity.IN_FORCE, "", abstractText, "本机关", sourceUrl);
	}

	private List<String> reasons(DraftBuilder draft) {
		Content content = draft.content();
		return assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> this.rules.canonical(content))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(DocumentRefused.Kind.UNUSABLE))
			.actual()
			.reasons();
	}

	/** Keeps a file of three bytes and one that is too large. */
	private static final class TwoFiles implements FileStore {

		private static final Map<String, Long> SIZES = Map.of(KEPT, 3L, HUGE, Importer.MAX_BYTES + 1);

		@Override
		public String put(byte[] bytes, String mediaType) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<StoredFile> get(String digest) {
			return Optional.empty();
		}

		@Override
		public Map<String, Long> sizes(Collection<String> digests) {
			return SIZES;
		}

	}

}
