package org.gongkai.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

/** Who may change a document, and when. */
final class EditingRules {

	private static final int LONGEST_NOTE = 1000;

	private static final Duration FARTHEST_PLAN = Duration.ofDays(2 * 366L);

	private EditingRules() {
	}

	static void refuseUnlessDrafter(Member person) {
		if (!person.holds(Role.DRAFTER)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有拟稿人可以起草文稿。请联系系统管理员为您设置拟稿人岗位"));
		}
	}

	/** 拟稿人 of the section in which the document was made. */
	static void refuseUnlessEditor(Document document, Member person) {
		if (!person.holds(Role.DRAFTER) || person.sectionId() != document.sectionId()) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有起草科室的拟稿人可以修改这份文稿。如需修改，请退回拟稿人并写明意见"));
		}
	}

	static void refuseUnlessEditable(Document document) {
		if (!document.state().editable()) {
			throw DocumentRefused
				.notNow("文稿目前为“%s”，内容已经锁定，不能再修改。%s".formatted(document.state().label(), switch (document.state()) {
					case SIGNED -> "如确需修改，请由发布员在发布前退回拟稿人";
					case PUBLISHED -> "如需更正，请撤稿后重新起草并重新审校";
					default -> "如需再次发布，请重新起草";
				}));
		}
	}

	static void refuseLongNote(String note) {
		if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
			throw unusable("修改说明超过%d字，请缩短".formatted(LONGEST_NOTE));
		}
	}

	static void refusePlan(Document document, ReviewProfile profile, @Nullable Instant publishAt, Instant now) {
		if (profile != document.profile() && document.state() == DocumentState.IN_REVIEW) {
			throw DocumentRefused.notNow("文稿已送审，审校方案不能再改。请先撤回，改好后重新送审");
		}
		if (publishAt != null && !publishAt.equals(document.publishAt()) && !publishAt.isAfter(now)) {
			throw unusable("拟发布时间已经过去。请选择将来的时间；留空则签发后即可发布");
		}
		if (publishAt != null && isFar(publishAt, now)) {
			throw unusable("拟发布时间在两年以后，请核对年份；留空则签发后即可发布");
		}
	}

	/** Later moments are slips of the keyboard, and not every database can keep them. */
	private static boolean isFar(Instant publishAt, Instant now) {
		return publishAt.isAfter(now.plus(FARTHEST_PLAN));
	}

	private static DocumentRefused unusable(String reason) {
		return new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of(reason));
	}

}
