package org.gongkai.search;

import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.publication.PublishedPages;
import org.gongkai.review.Reviews;
import org.gongkai.review.TaskFilter;
import org.gongkai.review.TaskList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Words are found wherever they stand, and on PostgreSQL along their index. */
@OfficeTest
class WordSearchTests {

	private static final String TITLE = "关于做好节约用电工作的通知（ＡＢ）Bc 100%_!";

	@Autowired
	WordSearch search;

	@Autowired
	PublishedPages pages;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	Reviews reviews;

	@Autowired
	Organization organization;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@ParameterizedTest
	@ValueSource(strings = { "做好", "电", "关于做好节约用电工作的通知（ＡＢ）", "bc 100%", "Bc", "（Ａ", "0%_!" })
	void findsWordsWhereverTheyStand(String words) {
		assertThat(found(TITLE, words, false)).isTrue();
		assertThat(found(TITLE, words, true)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "好做", "节电", "0_", "%!", "做好用电", "bc100" })
	void theSameCharactersElsewhereAreNotTheWords(String words) {
		assertThat(found(TITLE, words, false)).isFalse();
		assertThat(found(TITLE, words, true)).isFalse();
	}

	@Test
	void theSiteIsSearchedAlongTheIndex() {
		assertThat(scans("published_page_pairs", () -> this.pages.search("龘靐", 0))).isTrue();
	}

	@Test
	void theTaskListIsSearchedAlongTheIndex() {
		Document document = this.documents.create(Category.OTHER, ReviewProfile.STANDARD,
				DocumentFixtures.aDraft().titled("关于龘靐村公交线路的通知").content(), member("drafter"));
		this.reviews.submit(document.id(), member("drafter"));
		TaskFilter filter = new TaskFilter(TaskFilter.Scope.OPEN, null, "龘靐", false, TaskFilter.Sort.DUE, 0, 20);

		assertThat(this.tasks.find(filter, member("proofreader-1")).items()).extracting("documentId")
			.containsExactly(document.id());
		assertThat(scans("review_task_pairs", () -> this.tasks.find(filter, member("proofreader-1")))).isTrue();
	}

	@Test
	void theDocumentsAreSearchedAlongTheIndex() {
		assertThat(scans("document_pairs", () -> assertThat(
				this.mvc.get().uri("/documents").param("q", "龘靐").param("scope", "section").with(user("drafter")))
			.hasStatusOk())).isTrue();
	}

	private Member member(String name) {
		return this.organization.member(name).orElseThrow();
	}

	private boolean found(String text, String words, boolean many) {
		String condition = this.search.condition("lower(text)", ":pattern", ":words", many);
		List<String> found = this.jdbc
			.sql("select text from (select cast(:text as varchar) as text) t where " + condition)
			.param("text", text)
			.param("pattern", WordSearch.pattern(words))
			.param("words", WordSearch.words(words))
			.query(String.class)
			.list();
		return !found.isEmpty();
	}

	/** Whether PostgreSQL can answer by that index when there is none but it. */
	private boolean scans(String index, Runnable search) {
		Assumptions.assumeTrue("postgresql".equals(System.getProperty("gongkai.test.database")), "H2 reads the rows");
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			others(index).forEach((other) -> this.jdbc.sql("drop index " + other).update());
			this.jdbc.sql("set local enable_seqscan = off").update();
			this.jdbc.sql("set local enable_indexscan = off").update();
			search.run();
			return this.jdbc.sql("select pg_stat_get_xact_numscans(cast(? as regclass)) > 0")
				.param(index)
				.query(Boolean.class)
				.single();
		}));
	}

	/** The other indexes of the same table, but for those of its constraints. */
	private List<String> others(String index) {
		return this.jdbc.sql("""
				select cast(o.indexrelid as regclass) from pg_index i join pg_index o on o.indrelid = i.indrelid
				where i.indexrelid = cast(? as regclass) and o.indexrelid <> i.indexrelid
				and not exists (select 1 from pg_constraint c where c.conindid = o.indexrelid)""")
			.param(index)
			.query(String.class)
			.list();
	}

}
