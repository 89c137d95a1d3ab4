package org.gongkai.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gongkai.document.DocumentRefused;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

/** Who may confirm a finding, which one, and with what reason. */
final class ConfirmationRules {

	/** The longest reason that is kept, in characters. */
	private static final int LONGEST_REASON = 1000;

	/** Who sees everything or manages people has no say about a text. */
	private static final Set<Role> WITHOUT_A_SAY = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

	private ConfirmationRules() {
	}

	static void refuseWhoHasNoSay(Member member) {
		if (!member.roles().isEmpty() && WITHOUT_A_SAY.containsAll(member.roles())) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("系统管理员和监督人员不参与审校，不能确认检查结果。"));
		}
	}

	static String usable(String reason) {
		if (NormalizedText.compact(reason).isEmpty()) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("请写明确认的理由，理由随检查结果长期保存。"));
		}
		if (reason.length() > LONGEST_REASON) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE,
					List.of("理由最多%d字，现有%d字，请缩短。".formatted(LONGEST_REASON, reason.length())));
		}
		return reason.strip();
	}

	/**
	 * Refuses what needs no confirmation, or cannot have one.
	 * @param finding with what it weighs at the gates
	 */
	static void refuseUnlessOpen(Finding finding) {
		if (finding.state() == Finding.State.OBSOLETE) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("文稿已经改过，这一问题不再存在，不需要确认。"));
		}
		if (finding.hit().severity() != Severity.CONFIRM) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of((finding.hit().severity() == Severity.BLOCK)
					? "这一问题必须修改，不能以说明理由代替。请修改文稿后重新检查。" : "这一问题只作提示，不需要确认。"));
		}
		if (finding.state() == Finding.State.CONFIRMED) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW,
					List.of("这一问题已由%s确认。".formatted(finding.confirmedBy())));
		}
	}

}
