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
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.document.FileStore;
import org.gongkai.format.Exporter;
import org.gongkai.format.UnreadableFile;
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
 * corrected, one late, one returned, one whose table four does not come out and one that
 * is right waiting, one missing. Reports in the form that holds come as files and are
 * read from them; the figures of the years before stand alone.
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

	private static final String RETURNED = "演示区节能监察所";

	private static final String WAITING = "演示镇便民服务中心";

	private static final String WRONG_ROW = "表三“予以公开”一行总计与各列之和不符，请核对后重新报送。";

	private static final String TOWN = "演示镇人民政府";

	private static final List<String> NAMES = List.of("演示区会议服务中心", CORRECTED, "演示区国有资产管理局", RETURNED, LATE, WRONG,
			MISSING, TOWN, WAITING);

	private static final CellId GRANTED = CellId.of(ApplicationRow.GRANTED, Applicant.TOTAL);

	private final AgencyTable agencies;

	private final AgencyRegister register;

	private final SubmissionTable table;

	private final Submissions submissions;

	private final ReportFiles files;

	private final FileStore store;

	private final Exporter exporter;

	private final Organization organization;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoCollection(AgencyTable agencies, AgencyRegister register, SubmissionTable table, Submissions submissions,
			ReportFiles files, FileStore store, Exporter exporter, Organization organization,
			TransactionTemplate transaction, Clock clock) {
		this.agencies = agencies;
		this.register = register;
		this.table = table;
		this.submissions = submissions;
		this.files = files;
		this.store = store;
		this.exporter = exporter;
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
			SupervisedAgency above = name.equals(WAITING) ? known.getOrDefault(TOWN, root) : root;
			ReportScope scope = name.equals(TOWN) ? ReportScope.TOWNSHIP : ReportScope.DEPARTMENT;
			SupervisedAgency agency = this.register
				.insert(new AgencyEntry(name, "", scope, Coverage.SELF, above.id(), FIRST_YEAR, null, "", null));
			known.put(name, agency);
			DemoFigures figures = new DemoFigures(i + 1L, 12 + i * 9);
			for (int year = FIRST_YEAR; year <= YEAR; year++) {
				Map<CellId, CellValue> cells = figures.next();
				if (year < YEAR) {
					hand(agency, year, 1, cells, inJanuary(year, 20), officer, Standing.State.ACCEPTED);
				}
				else if (!name.equals(MISSING)) {
					handThisYear(agency, cells, officer);
				}
			}
		}
	}

	private void handThisYear(SupervisedAgency agency, Map<CellId, CellValue> cells, Member officer) {
		switch (agency.name()) {
			case LATE -> hand(agency, YEAR, 1, cells, inJanuary(YEAR, 31).plusSeconds(6 * 86_400L), officer,
					Standing.State.ACCEPTED);
			case WRONG ->
				hand(agency, YEAR, 1, wrong(cells, CellId.of(RemedyGroup.RECONSIDERATION, RemedyResult.TOTAL), 2),
						inJanuary(YEAR, 26), officer, Standing.State.RECEIVED);
			case RETURNED ->
				hand(agency, YEAR, 1, wrong(cells, GRANTED, 9), inJanuary(YEAR, 24), officer, Standing.State.RETURNED);
			case CORRECTED -> {
				hand(agency, YEAR, 1, wrong(cells, GRANTED, 9), inJanuary(YEAR, 12), officer, Standing.State.RETURNED);
				hand(agency, YEAR, 2, cells, inJanuary(YEAR, 18), officer, Standing.State.ACCEPTED);
			}
			case WAITING -> hand(agency, YEAR, 1, cells, inJanuary(YEAR, 22), officer, Standing.State.RECEIVED);
			default -> hand(agency, YEAR, 1, cells, inJanuary(YEAR, 22), officer, Standing.State.ACCEPTED);
		}
	}

	private void hand(SupervisedAgency agency, int year, int revision, Map<CellId, CellValue> cells, Instant at,
			Member officer, Standing.State state) {
		LocalDate day = LocalDate.ofInstant(at, this.clock.getZone());
		Submission submission = (FormatVersion.of(year) == FormatVersion.V2021)
				? file(agency, year, revision, cells, at, officer) : figures(agency, year, cells, at, officer);
		long id = this.table.insert(submission);
		boolean accepted = state == Standing.State.ACCEPTED;
		Standing standing = new Standing(agency.id(), year, state, id, accepted ? id : null,
				submission.count(Severity.BLOCK), day.isAfter(agency.scope().deadline(year)), at);
		if (revision == 1) {
			this.table.insert(standing);
		}
		else {
			this.table.update(standing);
		}
		if (state != Standing.State.RECEIVED) {
			this.table.insert(new Decision(id, accepted ? Decision.Outcome.ACCEPTED : Decision.Outcome.RETURNED,
					accepted ? "" : WRONG_ROW, officer.id(), officer.name(), "政府信息公开工作机构", at.plusSeconds(7_200)));
		}
	}

	/** A report that is written as a file, kept, and read from it. */
	private Submission file(SupervisedAgency agency, int year, int revision, Map<CellId, CellValue> cells, Instant at,
			Member officer) {
		DemoReport report = new DemoReport(agency.name(), year, cells, LocalDate.ofInstant(at, this.clock.getZone()));
		byte[] word = this.exporter.docx(report.title(), report.blocks(), (digest) -> new byte[0]);
		String name = report.title() + ".docx";
		try {
			Submission read = this.submissions.of(agency, year, this.files.read(name, word), Submission.Source.UPLOAD,
					name, this.store.put(word, ReportIntake.MEDIA_TYPE), null, null);
			return new Submission(0, agency.id(), year, revision, read.source(), name, read.fileDigest(), null, null,
					read.titledAgency(), read.formatVersion(), read.signedOn(), read.figures(), read.problems(),
					officer.id(), officer.name(), at);
		}
		catch (UnreadableFile ex) {
			throw new IllegalStateException("The demonstration's report cannot be read: " + name, ex);
		}
	}

	/** Mere figures of a year whose form is written no more. */
	private Submission figures(SupervisedAgency agency, int year, Map<CellId, CellValue> cells, Instant at,
			Member officer) {
		AnnualReport report = AnnualReport.ofFigures(agency.name(), year, agency.scope(), cells);
		List<Problem> problems = ReportCheck.checkFigures(report, null).stream().map(Problem::of).toList();
		return new Submission(0, agency.id(), year, 1, Submission.Source.UPLOAD,
				"%s%d年政府信息公开工作年度报告.docx".formatted(agency.name(), year), null, null, null, agency.name(),
				FormatVersion.of(year), LocalDate.ofInstant(at, this.clock.getZone()), Figures.of(report), problems,
				officer.id(), officer.name(), at);
	}

	/** One cell too large, so that a sum does not come out. */
	private static Map<CellId, CellValue> wrong(Map<CellId, CellValue> cells, CellId total, long more) {
		Map<CellId, CellValue> wrong = new HashMap<>(cells);
		wrong.put(total, CellValue.of(cells.get(total).number().orElseThrow().longValueExact() + more));
		return wrong;
	}

	private Instant inJanuary(int year, int day) {
		return LocalDate.of(year + 1, 1, day).atTime(LocalTime.of(9, 30)).atZone(this.clock.getZone()).toInstant();
	}

}
