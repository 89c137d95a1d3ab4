package org.gongkai.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.Sm3;
import org.gongkai.format.Block;
import org.gongkai.review.ReviewRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The patrol reads the pages over the network and misses nothing that was changed. */
class PatrolTests extends PublicSiteFixture {

	@Autowired
	Patrol patrol;

	@Autowired
	LivePatrol livePatrol;

	@Autowired
	AuditTrail audit;

	@Test
	void anUntouchedPageIsTheSame() {
		PublishedPage page = published("关于如实发布的通知", new Block.Heading(1, "一、总则"), Block.Paragraph.of("第一条　正文 <b>&"),
				wideTable(), new Block.ListBlock(true, List.of(new Block.Item(0, List.of(Block.Run.of("第一项"))))));

		Patrol.Check check = check(page);

		assertThat(check.differences()).isEmpty();
		assertThat(check.result()).isEqualTo(Patrol.Result.SAME);
		assertThat(this.patrol.checks(page.documentId())).containsExactly(check);
	}

	@Test
	void findsAChangedSnapshot() {
		PublishedPage page = published("关于经费的通知", Block.Paragraph.of("共计10万元。"));
		String changed = page.articleHtml().replace("10万元", "90万元");
		this.jdbc.update("update published_page set article_html = ?, article_digest = ? where document_id = ?",
				changed, Sm3.hex(changed), page.documentId());

		Patrol.Check check = check(page);

		assertThat(check.result()).isEqualTo(Patrol.Result.DIFFERENT);
		assertThat(check.differences()).anySatisfy((line) -> assertThat(line).contains("10万元", "90万元"))
			.anySatisfy((line) -> assertThat(line).contains("留痕的摘要不符"));
		assertThat(this.audit.of(Act.document(page.documentId())).stream().map(AuditEntry::act).map(Act::action))
			.contains("PATROL_DIFFERENCE");
		assertThat(this.mvc.get().uri("/ledger").with(user("patrol-reader"))).bodyText().contains("与签发内容不一致");
		assertThat(this.mvc.get().uri("/ledger/" + page.documentId()).with(user("auditor"))).bodyText()
			.contains("90万元");
		putBack(page);
		assertThat(check(page).result()).isEqualTo(Patrol.Result.SAME);
	}

	@Test
	void findsAChangedCell() {
		PublishedPage page = published("申请办理情况", wideTable());
		this.jdbc.update("update published_page set article_html = ? where document_id = ?",
				page.articleHtml().replace(">4<", ">5<"), page.documentId());

		assertThat(check(page).result()).isEqualTo(Patrol.Result.DIFFERENT);
		putBack(page);
	}

	@Test
	void findsAScriptThatWasSlippedIn() {
		PublishedPage page = published("关于安全的通知", Block.Paragraph.of("正文"));
		this.jdbc.update("update published_page set article_html = ? where document_id = ?",
				page.articleHtml() + "<script src=\"https://example.com/x.js\"></script>", page.documentId());

		assertThat(check(page).differences()).anySatisfy((line) -> assertThat(line).contains("脚本"));
		putBack(page);
	}

	@Test
	void findsADownloadThatIsNoLongerOffered() {
		PublishedPage page = published("关于缺少下载的通知", Block.Paragraph.of("正文"));
		PublishedFile ofd = page.files(PublishedFile.Kind.TEXT).get(2);
		this.jdbc.update("delete from published_file where path = ?", ofd.path());

		assertThat(check(page).differences()).singleElement().asString().contains("OFD", "不在页面上");

		this.jdbc.update("""
				insert into published_file (page_id, kind, path, name, digest, media_type, size_bytes, position)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", page.id(), ofd.kind().name(), ofd.path(), ofd.name(), ofd.digest(),
				ofd.mediaType(), ofd.size(), 2);
		assertThat(check(page).result()).isEqualTo(Patrol.Result.SAME);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void findsAnExchangedDownload(int number) {
		PublishedPage page = published("关于下载的通知", Block.Paragraph.of("正文"));
		PublishedFile file = page.files(PublishedFile.Kind.TEXT).get(number);
		String other = this.transaction
			.execute((status) -> this.files.put("另一份文件".getBytes(StandardCharsets.UTF_8), file.mediaType()));
		this.jdbc.update("update published_file set digest = ? where path = ?", other, file.path());

		Patrol.Check check = check(page);

		assertThat(check.result()).isEqualTo(Patrol.Result.DIFFERENT);
		assertThat(check.differences()).singleElement()
			.asString()
			.contains(file.type().toLowerCase(Locale.ROOT), "摘要不符");
		this.jdbc.update("update published_file set digest = ? where path = ?", file.digest(), file.path());
	}

	@Test
	void theNightlyPatrolReadsEachPageOnceADay() {
		PublishedPage page = published("关于夜间巡查的通知", Block.Paragraph.of("正文"));

		this.livePatrol.nightly();
		this.livePatrol.nightly();

		assertThat(this.patrol.checks(page.documentId())).singleElement()
			.satisfies((check) -> assertThat(check.checkedBy()).isEqualTo("系统"))
			.satisfies((check) -> assertThat(check.result()).isEqualTo(Patrol.Result.SAME));
	}

	@Test
	void onlyThoseWhoPatrolMayAskForIt() {
		PublishedPage page = published("关于巡查权限的通知", Block.Paragraph.of("正文"));
		String address = "/ledger/" + page.documentId() + "/patrol";

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.patrol.check(page.documentId(), member("drafter")));
		assertThat(this.mvc.post().uri(address).with(user("auditor")).with(csrf())).hasStatus(403);
		assertThat(this.mvc.post().uri(address).with(user("patrol-reader")).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.post().uri("/ledger/987654321/patrol").with(user("publisher")).with(csrf())).hasStatus(404);
	}

	private Patrol.Check check(PublishedPage page) {
		return this.patrol.check(page.documentId(), member("patrol-reader"));
	}

	/** Other tests count what differs. */
	private void putBack(PublishedPage page) {
		this.jdbc.update("update published_page set article_html = ?, article_digest = ? where document_id = ?",
				page.articleHtml(), page.articleDigest(), page.documentId());
	}

}
