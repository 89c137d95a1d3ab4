package org.gongkai.review.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.review.Outcome;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/** A document's own history in words that a clerk understands. */
final class Timeline {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("CREATE", "新建文稿"),
			Map.entry("SAVE", "保存修改"), Map.entry("PLAN", "调整审校方案或发布时间"), Map.entry("SUBMIT", "交稿"),
			Map.entry("RECALL", "撤回"), Map.entry("CLAIM", "领取任务"), Map.entry("RELEASE", "放回任务"),
			Map.entry("VOID", "原意见作废"), Map.entry("CONFIRM_FINDING", "确认检查提示"), Map.entry("CLEAN_COPY", "换成干净的副本"),
			Map.entry("PUBLISH", "发布上网"), Map.entry("RELEASE_PUBLICATION", "放行发布"), Map.entry("PUBLISHED", "发布上网"),
			Map.entry("WITHDRAW", "撤稿"), Map.entry("STOP_PUBLICATION", "中止发布"), Map.entry("PATROL", "巡查"),
			Map.entry("END_PATROL", "终止巡查"), Map.entry("MOVE_DUE_DATE", "调整期限"), Map.entry("REMINDER", "催办提醒"),
			Map.entry("ESCALATION", "超期上报"), Map.entry("REMIND", "催办提醒"), Map.entry("ESCALATE", "超期上报"),
			Map.entry("PRINT_FORM", "打印表单"), Map.entry("RETRY_STEP", "重试系统步骤"));

	private Timeline() {
	}

	static List<Line> of(List<AuditEntry> entries) {
		List<Line> lines = new ArrayList<>();
		for (AuditEntry entry : entries) {
			lines.add(line(entry));
		}
		return lines;
	}

	private static Line line(AuditEntry entry) {
		Act act = entry.act();
		return new Line(entry.sequence(), entry.at(), act.actorName(), act.post(), stage(act.stage()),
				words(act.action()), tone(act.action()), act.comment(), act.version(), act.contentHash(), entry.hash());
	}

	private static String stage(String code) {
		for (Stage stage : Stage.values()) {
			if (stage.name().equals(code)) {
				return stage.label();
			}
		}
		return code;
	}

	private static String words(String action) {
		for (Outcome outcome : Outcome.values()) {
			if (outcome.name().equals(action)) {
				return outcome.label();
			}
		}
		return WORDS.getOrDefault(action, action);
	}

	private static String tone(String action) {
		return switch (action) {
			case "PASS", "CLEAR", "PUBLISH", "PUBLISHED" -> "PASS";
			case "RETURN", "REJECT", "NOT_DISCLOSABLE", "CLEAR_REDACTED", "WITHDRAW", "STOP_PUBLICATION" -> "RETURN";
			case "VOID", "REFER", "REMIND", "REMINDER", "ESCALATE", "ESCALATION" -> "REFER";
			default -> "";
		};
	}

	/**
	 * A line of the timeline.
	 *
	 * @param sequence place in the document's chain
	 * @param at when
	 * @param actor who
	 * @param post in which post
	 * @param stage at which stage, blank outside of the review
	 * @param what what was done
	 * @param tone the mark beside it: PASS, RETURN, REFER or blank
	 * @param comment the opinion or reason
	 * @param version the version, or null
	 * @param contentHash its hash, or null
	 * @param hash hash of the entry in the chain
	 */
	record Line(long sequence, Instant at, String actor, String post, String stage, String what, String tone,
			String comment, @Nullable Integer version, @Nullable String contentHash, String hash) {
	}

}
