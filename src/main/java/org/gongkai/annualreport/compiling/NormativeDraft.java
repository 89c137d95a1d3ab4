package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.compiling.NormativeDocument.Manner;
import org.gongkai.annualreport.compiling.NormativeDocument.Repeal;
import org.gongkai.annualreport.compiling.NormativeDocument.TakeOver;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.jspecify.annotations.Nullable;

/**
 * A document of the register as somebody typed it, on the page or in a file.
 *
 * @param title 标题
 * @param docNumber 文号
 * @param type 规章 or 行政规范性文件, as code or in words
 * @param formedOn 成文日期
 * @param repealedOn 废止日期, blank while in force
 * @param manner 废止方式, as code or in words
 * @param reason 废止依据
 * @param takenOverOn 承接日期, blank for one's own
 * @param takenOverFrom 原制发机关
 */
public record NormativeDraft(String title, String docNumber, String type, String formedOn, String repealedOn,
		String manner, String reason, String takenOverOn,
		String takenOverFrom) implements Ledger.Typed<NormativeDocument> {

	private static final int LONGEST_TITLE = 300;

	private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

	/** A draft in which nothing is typed yet. */
	public static NormativeDraft empty() {
		return new NormativeDraft("", "", Type.NORMATIVE_DOC.name(), "", "", Manner.REPEALED.name(), "", "", "");
	}

	/** A document of the register as it would be typed. */
	public static NormativeDraft of(NormativeDocument document) {
		TakeOver takeOver = document.takeOver();
		Repeal repeal = document.repeal();
		return new NormativeDraft(document.title(), document.docNumber(), document.type().name(),
				document.formedOn().toString(), (repeal != null) ? repeal.on().toString() : "",
				(repeal != null) ? repeal.manner().name() : Manner.REPEALED.name(),
				(repeal != null) ? repeal.reason() : "", (takeOver != null) ? takeOver.on().toString() : "",
				(takeOver != null) ? takeOver.from() : "");
	}

	/**
	 * What is wrong, by the name of the field.
	 * @param today days after it have not come yet
	 */
	@Override
	public Map<String, String> problems(LocalDate today) {
		Map<String, String> problems = new LinkedHashMap<>();
		Texts.required("title", "标题", this.title, LONGEST_TITLE, problems);
		Texts.limited("docNumber", "文号", this.docNumber, 100, problems);
		if (readType().isEmpty()) {
			problems.put("type", "类型请填“规章”或“行政规范性文件”");
		}
		day("formedOn", "成文日期", this.formedOn, true, today, problems);
		day("repealedOn", "废止或失效日期", this.repealedOn, false, today, problems);
		if (!this.repealedOn.isBlank() && readManner().isEmpty()) {
			problems.put("manner", "废止方式请填“废止”或“宣布失效”");
		}
		if (!this.repealedOn.isBlank()) {
			Texts.required("reason", "废止或失效的依据", this.reason, 500, problems);
		}
		else {
			Texts.limited("reason", "废止或失效的依据", this.reason, 500, problems);
			if (!this.reason.isBlank()) {
				problems.put("repealedOn", "填写了废止依据，请同时填写废止或失效日期；仍然有效的，请删去废止依据");
			}
		}
		day("takenOverOn", "承接日期", this.takenOverOn, false, today, problems);
		Texts.limited("takenOverFrom", "原制发机关", this.takenOverFrom, 200, problems);
		if (this.takenOverOn.isBlank() != this.takenOverFrom.isBlank()) {
			problems.putIfAbsent(this.takenOverOn.isBlank() ? "takenOverOn" : "takenOverFrom",
					"从其他机关承接的文件，承接日期和原制发机关都要填写；本机关自己制发的，两项都留空");
		}
		if (problems.isEmpty()) {
			order(problems);
		}
		return problems;
	}

	/**
	 * The document.
	 * @throws IllegalStateException when there are problems
	 */
	@Override
	public NormativeDocument content() {
		TakeOver takeOver = this.takenOverOn.isBlank() ? null
				: new TakeOver(required(this.takenOverOn), this.takenOverFrom.strip());
		Repeal repeal = this.repealedOn.isBlank() ? null
				: new Repeal(required(this.repealedOn), readManner().orElseThrow(), this.reason.strip());
		return new NormativeDocument(Texts.clean(this.title), Texts.clean(this.docNumber), readType().orElseThrow(),
				required(this.formedOn), takeOver, repeal);
	}

	private void order(Map<String, String> problems) {
		LocalDate formed = required(this.formedOn);
		@Nullable LocalDate since = this.takenOverOn.isBlank() ? formed : required(this.takenOverOn);
		if (since.isBefore(formed)) {
			problems.put("takenOverOn", "承接日期早于成文日期，请核对");
		}
		if (!this.repealedOn.isBlank() && required(this.repealedOn).isBefore(since)) {
			problems.put("repealedOn", "废止或失效日期早于%s，请核对".formatted(this.takenOverOn.isBlank() ? "成文日期" : "承接日期"));
		}
	}

	private static void day(String field, String label, String written, boolean required, LocalDate today,
			Map<String, String> problems) {
		if (written.isBlank()) {
			if (required) {
				problems.put(field, "请填写%s".formatted(label));
			}
			return;
		}
		Optional<LocalDate> day = Days.read(written);
		if (day.isEmpty()) {
			problems.put(field, "%s“%s”不是一个日期，请写成2023-01-05这样".formatted(label, Texts.excerpt(written)));
		}
		else if (day.get().isBefore(EARLIEST)) {
			problems.put(field, "%s“%s”太早了，请核对年份".formatted(label, written.strip()));
		}
		else if (day.get().isAfter(today)) {
			problems.put(field, "%s“%s”还没有到，请核对年份；台账只登记已经发生的事".formatted(label, written.strip()));
		}
	}

	private Optional<Type> readType() {
		String typed = this.type.strip();
		return Arrays.stream(Type.values())
			.filter((it) -> it.name().equals(typed) || it.label().equals(typed)
					|| (it == Type.NORMATIVE_DOC && typed.equals("规范性文件")))
			.findFirst();
	}

	private Optional<Manner> readManner() {
		String typed = this.manner.strip();
		return Arrays.stream(Manner.values())
			.filter((it) -> it.name().equals(typed) || it.label().equals(typed)
					|| (it == Manner.DECLARED_INVALID && typed.equals("失效")))
			.findFirst();
	}

	private static LocalDate required(String written) {
		return Days.read(written).orElseThrow(() -> new IllegalStateException(written + " is no day"));
	}

}
