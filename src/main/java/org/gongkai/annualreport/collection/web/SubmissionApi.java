package org.gongkai.annualreport.collection.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Decision;
import org.gongkai.annualreport.collection.DirectSubmission;
import org.gongkai.annualreport.collection.Problem;
import org.gongkai.annualreport.collection.Submission;
import org.gongkai.annualreport.collection.Submissions;
import org.gongkai.format.Importer;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 年度报告报送 for other programs; the same services as the pages. */
@RestController
@RequestMapping(path = SubmissionApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "年度报告报送", description = "向主管部门报送年度报告，查看是否被接受、为何退回")
class SubmissionApi {

	static final String PATH = "/api/v1/report-submissions";

	private final DirectSubmission direct;

	private final Submissions submissions;

	private final AgencyRegister register;

	private final SignedIn signedIn;

	private final Clock clock;

	SubmissionApi(DirectSubmission direct, Submissions submissions, AgencyRegister register, SignedIn signedIn,
			Clock clock) {
		this.direct = direct;
		this.submissions = submissions;
		this.register = register;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "报送年度报告",
			description = "file：docx、pdf、html、md，不超过 20 MB。机关和年度取自标题，也可以另行指明。再次报送为更正，原数保留。仅限政府信息公开工作机构。")
	@ApiResponse(responseCode = "201", description = "已接收并检查，Location 为其地址")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "413", ref = "tooLarge")
	@ApiResponse(responseCode = "415", ref = "wrongType")
	@ApiResponse(responseCode = "422", ref = "unusable")
	ResponseEntity<View> submit(@RequestPart("file") MultipartFile file,
			@Parameter(description = "机关全称或统一社会信用代码，省略时取标题中的机关") @RequestParam(
					required = false) @Nullable String agency,
			@Parameter(description = "年度，省略时取标题中的年度") @RequestParam(required = false) @Nullable Integer year)
			throws IOException, UnreadableFile {
		Member member = this.signedIn.member();
		String name = IntakeController.plainName(String.valueOf(file.getOriginalFilename()));
		if (file.getSize() > Importer.MAX_BYTES) {
			throw new UnreadableFile(UnreadableFile.Kind.TOO_LARGE, "“%s”超过 20 MB，请压缩其中的图片后重新报送。".formatted(name));
		}
		Submission submission = this.direct.file(name, file.getBytes(), year, agency, member);
		return ResponseEntity.created(URI.create(PATH + "/" + submission.id())).body(view(submission));
	}

	@GetMapping("/{id}")
	@Operation(summary = "查看报送", description = "检查发现的问题、是否被接受、退回的理由。")
	@ApiResponse(responseCode = "200", description = "报送")
	View show(@PathVariable long id) {
		return view(this.submissions.get(id, this.signedIn.member()));
	}

	private View view(Submission submission) {
		List<Decision> decisions = this.submissions.decisions(submission.id());
		String state = decisions.isEmpty() ? "RECEIVED" : decisions.get(decisions.size() - 1).outcome().name();
		return new View(submission.id(), this.register.get(submission.agencyId()).name(), submission.year(),
				submission.revision(), state, submission.formatVersion().name(),
				submission.receivedAt().atZone(this.clock.getZone()).toOffsetDateTime(), submission.problems(),
				decisions.stream().map((decision) -> DecisionView.of(decision, this.clock)).toList());
	}

	/**
	 * A submission.
	 *
	 * @param id its number
	 * @param agency the agency
	 * @param year the year
	 * @param revision which submission of that agency and year
	 * @param state what was decided last
	 * @param formatVersion the form of its tables
	 * @param receivedAt when it came
	 * @param findings what the check found
	 * @param decisions what was decided, oldest first
	 */
	@Schema(name = "ReportSubmission", description = "一次报送")
	record View(long id, String agency, int year, int revision, @Schema(allowableValues = {
			"RECEIVED", "ACCEPTED", "RETURNED" }) String state, String formatVersion, OffsetDateTime receivedAt,
			List<Problem> findings, List<DecisionView> decisions){
	}

	/**
	 * A decision.
	 *
	 * @param outcome accepted or returned
	 * @param reason why
	 * @param decidedBy by whom
	 * @param decidedAt when
	 */
	@Schema(name = "ReportSubmissionDecision", description = "接受或退回")
	record DecisionView(@Schema(allowableValues = {
			"ACCEPTED", "RETURNED" }) String outcome, String reason, String decidedBy, OffsetDateTime decidedAt){

		static DecisionView of(Decision decision, Clock clock) {
			return new DecisionView(decision.outcome().name(), decision.reason(), decision.decidedBy(),
					decision.decidedAt().atZone(clock.getZone()).toOffsetDateTime());
		}

	}

}
