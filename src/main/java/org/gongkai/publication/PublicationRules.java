package org.gongkai.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.calendar.WorkingDays;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.document.AttachedFile;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.FileStore;
import org.gongkai.document.HiddenFiles;
import org.gongkai.format.Block;
import org.gongkai.review.Outcome;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold before a signed version goes on the public site. Each rule has a name
 * and gives its reason in the office's words.
 */
@Component
class PublicationRules {

	/**
	 * Working days from formation to publication. 依据：《政府信息公开条例》第二十六条.
	 */
	private static final int LONGEST = 20;

	private final Columns columns;

	private final FileStore files;

	private final HiddenFiles hidden;

	private final WorkingDays workingDays;

	private final Clock clock;

	PublicationRules(Columns columns, FileStore files, HiddenFiles hidden, WorkingDays workingDays, Clock clock) {
		this.columns = columns;
		this.files = files;
		this.hidden = hidden;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** Everything that forbids it; empty when nothing does. */
	List<String> objections(Document document, DocumentVersion version, Reviews.Signed signed, List<Verdict> verdicts) {
		List<String> reasons = new ArrayList<>();
		theDocumentIsSigned(document, reasons);
		theContentIsTheSignedOne(document, version, signed, reasons);
		itIsDisclosedProactively(version.content(), reasons);
		theSecrecyReviewClearedIt(signed, verdicts, reasons);
		thereIsSomethingToRead(version.content(), reasons);
		theColumnExists(version.content(), reasons);
		allFilesAreThere(version.content(), reasons);
		theFilesHideNothing(version.content(), reasons);
		return reasons;
	}

	/** What the publisher should know but what forbids nothing. */
	List<String> hints(@Nullable LocalDate formedOn) {
		if (formedOn == null) {
			return List.of();
		}
		int days = this.workingDays.between(formedOn, LocalDate.now(this.clock));
		if (days <= LONGEST) {
			return List.of();
		}
		return List.of("自成文日期起已满%d个工作日，超过《政府信息公开条例》第二十六条规定的%d个工作日，请立即发布并说明原因".formatted(days, LONGEST));
	}

	private void theDocumentIsSigned(Document document, List<String> reasons) {
		if (document.state() != DocumentState.SIGNED) {
			reasons.add("文稿状态为“%s”，只有已签发的文稿可以发布".formatted(document.state().label()));
		}
	}

	private void theContentIsTheSignedOne(Document document, DocumentVersion version, Reviews.Signed signed,
			List<String> reasons) {
		String hash = Sm3.hex(CanonicalJson.write(version.content()));
		if (!hash.equals(signed.contentHash()) || !version.contentHash().equals(signed.contentHash())) {
			reasons.add("第%d版的内容与签发时的内容不一致（摘要不符），不得发布".formatted(signed.version()));
		}
		if (document.version() != signed.version()) {
			reasons.add("文稿当前为第%d版，签发的是第%d版".formatted(document.version(), signed.version()));
		}
	}

	private void itIsDisclosedProactively(Content content, List<String> reasons) {
		if (content.attribute() != DisclosureAttribute.PROACTIVE) {
			reasons.add("公开属性为“%s”，只有主动公开的信息可以在网站发布".formatted(content.attribute().label()));
		}
	}

	/** 依据：《政府信息公开条例》第十七条. */
	private void theSecrecyReviewClearedIt(Reviews.Signed signed, List<Verdict> verdicts, List<String> reasons) {
		boolean cleared = verdicts.stream()
			.filter(Verdict::holds)
			.filter((verdict) -> verdict.stage() == Stage.SECRECY_REVIEW)
			.filter((verdict) -> verdict.contentHash().equals(signed.contentHash()))
			.anyMatch((verdict) -> verdict.outcome() == Outcome.CLEAR || verdict.outcome() == Outcome.PASS);
		if (!cleared) {
			reasons.add("没有对签发内容作出“可以公开”的保密审查结论（条例第十七条）");
		}
	}

	private void thereIsSomethingToRead(Content content, List<String> reasons) {
		if (content.title().isBlank()) {
			reasons.add("没有标题");
		}
		if (content.blocks().stream().allMatch((block) -> block.plainText().isBlank())) {
			reasons.add("没有正文");
		}
	}

	private void theColumnExists(Content content, List<String> reasons) {
		if (this.columns.find(content.column()).isEmpty()) {
			reasons.add("网站没有代码为“%s”的栏目".formatted(content.column()));
		}
	}

	/** The last line, whatever the gates before it were told. 依据：《政府信息公开条例》第十七条. */
	private void theFilesHideNothing(Content content, List<String> reasons) {
		for (AttachedFile file : this.hidden.of(content)) {
			if (!file.leaks().isEmpty()) {
				reasons.add("%s里有%s，不得发布。请退回拟稿人，换成干净的副本后重新送审".formatted(file.title(), String.join("、", file.leaks())));
			}
		}
	}

	private void allFilesAreThere(Content content, List<String> reasons) {
		for (Content.Attachment attachment : content.attachments()) {
			if (this.files.get(attachment.digest()).isEmpty()) {
				reasons.add("附件“%s”不在文件库中".formatted(attachment.name()));
			}
		}
		for (Block block : content.blocks()) {
			if (block instanceof Block.Figure figure && this.files.get(figure.file()).isEmpty()) {
				reasons.add("正文中的图片“%s”不在文件库中".formatted(figure.alt()));
			}
		}
	}

}
