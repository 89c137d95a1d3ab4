package org.gongkai.annualreport.compiling;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Kind;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.annualreport.compiling.NormativeRegister.Stock;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Category;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Registers and hand-ins: nothing twice, nothing lost, nothing overwritten. */
@Transactional
class RegistersTests extends CompilingFixture {

	private static final CellId LICENSING = CellId.of("T2.licensing.decisions");

	@Autowired
	Publications publications;

	@Autowired
	AuditTrail trail;

	@Test
	void theStockExplainsItself() {
		enter("甲办法", "某字〔2021〕1号", "2021-03-01", "2023-06-30");
		enter("乙办法", "某字〔2022〕2号", "2022-03-01", "");
		enter("丙办法", "某字〔2023〕3号", "2023-03-01", "");
		this.register.enter(
				new NormativeDraft("丁办法", "某字〔2018〕4号", "行政规范性文件", "2018-03-01", "", "", "", "2023-09-01", "原后勤中心"),
				null, member("drafter"));

		Stock stock = this.register.stock(2023, Type.NORMATIVE_DOC);

		assertThat(stock.before()).hasSize(2);
		assertThat(stock.issued()).hasSize(1);
		assertThat(stock.takenOver()).hasSize(1);
		assertThat(stock.repealed()).hasSize(1);
		assertThat(stock.inForce()).hasSize(3);
		Map<CellId, Computed> cells = this.compilation.cells(2023);
		assertThat(cells.get(CellId.of("T2.normativeDocs.inForce")))
			.isEqualTo(new Computed(CellValue.of(3), Kind.COMPUTED, 3));
		assertThat(cells.get(CellId.of("T2.rules.issued"))).isEqualTo(new Computed(CellValue.of(0), Kind.COMPUTED, 0));
		assertThat(this.compilation.sources(2023, CellId.of("T2.normativeDocs.repealed"))).singleElement()
			.satisfies((it) -> assertThat(it.what()).isEqualTo("甲办法"));
	}

	@Test
	void theSameDocumentIsEnteredOnceAndACorrectionIsKeptBesideTheOld() {
		long id = enter("甲办法", "某字〔2021〕1号", "2021-03-01", "");

		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> enter("甲办法（改）", "某字〔2021〕 1号", "2021-03-02", ""))
			.withMessageContaining("已有《甲办法");
		NormativeDraft corrected = new NormativeDraft("甲办法", "某字〔2021〕1号", "行政规范性文件", "2021-03-08", "", "", "", "", "");
		this.register.correct(id, 1, corrected, "成文日期登记有误", member("disclosure-officer"));

		assertThat(this.register.history(id)).extracting((it) -> it.document().formedOn().toString())
			.containsExactly("2021-03-08", "2021-03-01");
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.register.correct(id, 1, NormativeDraft.of(this.register.entry(id).document()), "再改",
					member("drafter")))
			.withMessageContaining("周海燕修改了这一条");
		assertThat(this.trail.of("normative-register")).extracting((entry) -> entry.act().action())
			.endsWith("ENTER_NORMATIVE", "CORRECT_NORMATIVE");
	}

	@Test
	void whatIsStruckOutCountsNoMoreAndCanBeEnteredAnew() {
		long id = enter("甲办法", "某字〔2021〕1号", "2021-03-01", "");
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.register.strikeOut(id, 1, " ", member("drafter")))
			.withMessageContaining("为什么改");
		this.register.strikeOut(id, 1, "内部管理文件，不属于规范性文件", member("drafter"));

		assertThat(this.register.stock(2023, Type.NORMATIVE_DOC).inForce()).isEmpty();
		assertThat(this.register.entry(id).struckOut()).isTrue();
		assertThat(enter("甲办法", "某字〔2021〕1号", "2021-03-01", "")).isNotEqualTo(id);
	}

	@Test
	void aFileWithWrongLinesEntersNothing() {
		byte[] csv = """
				标题,信息类别,发布日期
				节能宣传,政务动态,2023-07-01
				节能宣传,政务动态,2023年7月1日
				部门预算,预算,2023-13-01
				""".getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(() -> this.earlier.bring(csv, member("drafter")))
			.satisfies((refused) -> assertThat(refused.reasons()).hasSize(3)
				.anySatisfy((it) -> assertThat(it).contains("第3行", "与第2行是同一篇"))
				.anySatisfy((it) -> assertThat(it).contains("第4行", "信息类别“预算”不认识"))
				.anySatisfy((it) -> assertThat(it).contains("第4行", "2023-13-01")));
		assertThat(this.publications.ofYear(2023).total()).isEqualTo(69);
	}

	@Test
	void theDemonstrationOfficePublishedItsOwnReportsFigures() {
		assertThat(this.publications.ofYear(2023).byCategory()).containsExactly(Map.entry(Category.BUDGET, 2),
				Map.entry(Category.NEWS, 62), Map.entry(Category.DEPARTMENT_DOCUMENT, 5));
	}

	@Test
	void aCellIsMissingUntilEverySectionAskedHasHandedIn() {
		ask(2023, "drafter", FigureGroup.LICENSING);
		ask(2023, "drafter-2", FigureGroup.LICENSING);
		handIn(2023, "drafter", Map.of(LICENSING, CellValue.of(3)));

		assertThat(this.compilation.cells(2023).get(LICENSING))
			.isEqualTo(new Computed(CellValue.BLANK, Kind.MISSING, 1));

		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(4)));

		assertThat(this.compilation.cells(2023).get(LICENSING))
			.isEqualTo(new Computed(CellValue.of(7), Kind.HANDED_IN, 2));
		assertThat(this.compilation.sources(2023, LICENSING))
			.anySatisfy((it) -> assertThat(it.detail()).contains("陈志远", "报送（第1次）", "台账核对"));
	}

	@Test
	void aSumIsMissingWithAnyOfItsParts() {
		ask(2023, "drafter", FigureGroup.APPLICATIONS);
		Map<CellId, CellValue> values = zeros(FigureGroup.APPLICATIONS);
		values.remove(CellId.of("T3.granted.research"));
		handIn(2023, "drafter", values);

		Map<CellId, Computed> cells = this.compilation.cells(2023);
		assertThat(cells.get(CellId.of("T3.granted.total")).kind()).isEqualTo(Kind.MISSING);
		assertThat(cells.get(CellId.of("T3.resultTotal.research")).kind()).isEqualTo(Kind.MISSING);
		assertThat(cells.get(CellId.of("T3.newReceived.total"))).isEqualTo(new Computed(CellValue.of(0), Kind.SUM, 6));
	}

	@Test
	void figuresThatDoNotAddUpAreNotTaken() {
		ask(2023, "drafter", FigureGroup.APPLICATIONS);
		Map<CellId, CellValue> values = zeros(FigureGroup.APPLICATIONS);
		values.put(CellId.of("T3.newReceived.naturalPerson"), CellValue.of(3));
		values.put(CellId.of("T3.granted.naturalPerson"), CellValue.of(2));

		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(() -> handIn(2023, "drafter", values))
			.withMessageContaining("“自然人”一列勾稽关系不符")
			.withMessageContaining("相差1件");
	}

	@Test
	void nobodyHandsInForAnotherSectionOrWhatWasNotAsked() {
		ask(2023, "drafter-2", FigureGroup.LICENSING);
		long other = member("drafter-2").sectionId();

		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(
				() -> this.figures.handIn(2023, other, 0, Map.of(LICENSING, CellValue.of(1)), "台账", member("drafter")))
			.satisfies((it) -> assertThat(it.kind()).isEqualTo(CompilingRefused.Kind.NOT_FOUND));
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> handIn(2023, "drafter-2", Map.of(CellId.of("T2.rules.issued"), CellValue.of(1))))
			.withMessageContaining("没有布置报送");
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.figures.handIn(2023, other, 0, Map.of(LICENSING, CellValue.of(1)), "台账",
					member("proofreader-2")))
			.satisfies((it) -> assertThat(it.kind()).isEqualTo(CompilingRefused.Kind.FORBIDDEN));
	}

	@Test
	void twoAtOnceDoNotOverwriteEachOther() {
		ask(2023, "drafter-2", FigureGroup.LICENSING);
		long section = member("drafter-2").sectionId();
		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(4)));

		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.figures.handIn(2023, section, 0, Map.of(LICENSING, CellValue.of(5)), "台账",
					member("drafter-2")))
			.satisfies((it) -> assertThat(it.kind()).isEqualTo(CompilingRefused.Kind.CONFLICT))
			.withMessageContaining("陈志远报送了本科室的数据");
		assertThat(this.figures.handIns(2023, section)).hasSize(1);
	}

	private long enter(String title, String number, String formedOn, String repealedOn) {
		return this.register.enter(new NormativeDraft(title, number, "行政规范性文件", formedOn, repealedOn, "废止",
				repealedOn.isEmpty() ? "" : "清理", "", ""), null, member("drafter"));
	}

}
