package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demonstration's agencies and their reports, all made up: most accepted, one
 * corrected, one late, one whose sums do not come out, one missing.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongkai.demo.collection", havingValue = "true", matchIfMissing = true)
class DemoCollection implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoCollection.class);

	private static final int FIRST_YEAR = 2019;

	private static final int YEAR = 2023;

	private static final String LATE = "演示区政务大厅管理处";

	private static final String WRONG = "演示区公共停车管理站";

	private static final String MISSING = "演示区应急物资储备站";

	private static final String CORRECTED = "演示区公务用车服务中心";

	private static final String TOWN = "演示镇人民政府";

	private static final List<String> NAMES = List.of("演示区会议服务中心", CORRECTED, "演示区国有资产管理局", "演示区节能监察所", LATE, WRONG,
			MISSING, TOWN, "演示镇便民服务中心");

	private final AgencyTable agencies;

	private final AgencyRegister register;

	private final SubmissionTable table;

	private final Organization organization;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoCollection(AgencyTable agencies, AgencyRegister register, SubmissionTable table, Organization organization,
			TransactionTemplate transaction, Clock clock) {
		this.agencies = agencies;
		this.register = register;
		this.table = table;
		this.organization = organization;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		SupervisedAgency root = this.register.root();
		if (this.agencies.childrenOf(root.id()) > 0) {
			return;
		}
		Member officer = this.organization.member("disclosure-officer").orElse(null);
		if (officer == null) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> setUp(root, officer));
		}
		catch (DataIntegrityViolationException ex) {
			logger.info("The demonstration's agencies were set up by another node");
		}
	}

	private void setUp(SupervisedAgency root, Member officer) {
		Map<String, SupervisedAgency> known = new HashMap<>();
		for (int i = 0; i < NAMES.size(); i++) {
			String name = NAMES.get(i);
			SupervisedAgency above = name.equals("演示镇便民服务中心") ? known.getOrDefault(TOWN, root) : root;
			ReportScope scope = name.equals(TOWN) ? ReportScope.TOWNSHIP : ReportScope.DEPARTMENT;
			SupervisedAgency agency = this.register
				.insert(new AgencyEntry(name, "", scope, Coverage.SELF, above.id(), FIRST_YEAR, null, "", null));
			known.put(name, agency);
			DemoFigures figures = new DemoFigures(i + 1L, 12 + i * 9);
			for (int year = FIRST_YEAR; year <= YEAR; year++) {
				Map<CellId, CellValue> cells = figures.next();
				if (year < YEAR) {
					hand(agency, year, 1, cells, inJanuary(year, 20), officer, true);
				}
				else if (!name.equals(MISSING)) {
					handThisYear(agency, cells, officer);
				}
			}
		}
	}

	private void handThisYear(SupervisedAgency agency, Map<CellId, CellValue> cells, Member officer) {
		switch (agency.name()) {
			case LATE -> hand(agency, YEAR, 1, cells, inJanuary(YEAR, 31).plusSeconds(6 * 86_400L), officer, true);
			case WRONG -> hand(agency, YEAR, 1, wrong(cells), inJanuary(YEAR, 26), officer, false);
			case CORRECTED -> {
				hand(agency, YEAR, 1, wrong(cells), inJanuary(YEAR, 12), officer, false);
				hand(agency, YEAR, 2, cells, inJanuary(YEAR, 18), officer, true);
			}
			default -> hand(agency, YEAR, 1, cells, inJanuary(YEAR, 22), officer, agency.id() % 4 != 0);
		}
	}

	private void hand(SupervisedAgency agency, int year, int revision, Map<CellId, CellValue> cells, Instant at,
			Member officer, boolean accepted) {
		AnnualReport report = AnnualReport.ofFigures(agency.name(), year, agency.scope(), cells);
		List<Problem> problems = ReportCheck.checkFigures(report, null).stream().map(Problem::of).toList();
		Submission submission = new Submission(0, agency.id(), year, revision, Submission.Source.UPLOAD,
				"%s%d年政府信息公开工作年度报告.docx".formatted(agency.name(), year), null, null, null, agency.name(),
				FormatVersion.of(year), LocalDate.ofInstant(at, this.clock.getZone()), Figures.of(report), problems,
				officer.id(), officer.name(), at);
		long id = this.table.insert(submission);
		Standing standing = new Standing(agency.id(), year,
				accepted ? Standing.State.ACCEPTED : Standing.State.RECEIVED, id, accepted ? id : null,
				submission.count(Severity.BLOCK),
				LocalDate.ofInstant(at, this.clock.getZone()).isAfter(agency.scope().deadline(year)), at);
		if (revision == 1) {
			this.table.insert(standing);
		}
		else {
			long before = this.table.history(agency.id(), year).get(1).id();
			this.table.insert(new Decision(before, Decision.Outcome.RETURNED, "表三“予以公开”一行总计与各列之和不符，请核对后重新报送。",
					officer.id(), officer.name(), "政府信息公开工作机构", at.minusSeconds(86_400)));
			this.table.update(standing);
		}
		if (accepted) {
			this.table.insert(new Decision(id, Decision.Outcome.ACCEPTED, "", officer.id(), officer.name(),
					"政府信息公开工作机构", at.plusSeconds(7_200)));
		}
	}

	/** E-06: one figure too much in a row's total. */
	private static Map<CellId, CellValue> wrong(Map<CellId, CellValue> cells) {
		Map<CellId, CellValue> wrong = new HashMap<>(cells);
		CellId total = CellId.of(ApplicationRow.GRANTED, Applicant.TOTAL);
		wrong.put(total, CellValue.of(cells.get(total).number().orElseThrow().longValueExact() + 9));
		return wrong;
	}

	private Instant inJanuary(int year, int day) {
		return LocalDate.of(year + 1, 1, day).atTime(LocalTime.of(9, 30)).atZone(this.clock.getZone()).toInstant();
	}

}
