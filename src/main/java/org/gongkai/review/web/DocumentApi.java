package org.gongkai.review.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.PublicSite;
import org.gongkai.review.Reviews;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents for other programs; asks the same doors as the pages. */
@RestController
@RequestMapping(path = DocumentApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "文稿", description = "建立、修改、交稿、撤回、查看")
class DocumentApi {

	static final String PATH = "/api/v1/documents";

	private final Intake intake;

	private final Texts texts;

	private final Documents documents;

	private final Reviews reviews;

	private final PublicSite site;

	private final AuditTrail trail;

	private final SignedIn signedIn;

	private final Clock clock;

	DocumentApi(Intake intake, Texts texts, Documents documents, Reviews reviews, PublicSite site, AuditTrail trail,
			SignedIn signedIn, Clock clock) {
		this.intake = intake;
		this.texts = texts;
		this.documents = documents;
		this.reviews = reviews;
		this.site = site;
		this.trail = trail;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "新建文稿", description = "以 Markdown 或 HTML 正文新建，或以 multipart 的 file + metadata 两部分新建。仅限拟稿人。")
	@ApiResponse(responseCode = "201", description = "已建立，Location 为其地址")
	@ApiResponse(responseCode = "422", ref = "unusable")
	ResponseEntity<DocumentView> create(@RequestBody Manuscript manuscript) throws UnreadableFile {
		return created(this.intake.create(manuscript, this.texts.of(manuscript), this.signedIn.member()));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "以文件新建文稿", description = "file：docx、html、md、txt，不超过 20 MB；metadata：同 JSON，不含 body。")
	@ApiResponse(responseCode = "201", description = "已建立，Location 为其地址")
	@ApiResponse(responseCode = "413", ref = "tooLarge")
	@ApiResponse(responseCode = "415", ref = "wrongType")
	@ApiResponse(responseCode = "422", ref = "unusable")
	ResponseEntity<DocumentView> create(@RequestPart("file") MultipartFile file, HttpServletRequest request,
			@RequestPart(name = "metadata", required = false) @Nullable MultipartFile metadataFile)
			throws UnreadableFile {
		Manuscript manuscript = this.texts.metadata(field(request), metadataFile);
		return created(this.intake.create(manuscript, this.texts.of(file), this.signedIn.member()));
	}

	@GetMapping("/{id}")
	@Operation(summary = "查看文稿", description = "同时登记您看过这一版；审校环节作出决定前须看过现行版本。")
	@ApiResponse(responseCode = "200", description = "文稿，ETag 为版本号")
	ResponseEntity<DocumentView> show(@PathVariable long id) {
		Member member = this.signedIn.member();
		Document document = this.reviews.open(id, member);
		this.reviews.opened(id, document.version(), member);
		return ok(document);
	}

	@PutMapping(path = "/{id}/content", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "保存新版本", description = "须带 If-Match。内容有变化的，此前各环节的意见全部失效；未给出的目录数据保持不变。")
	@ApiResponse(responseCode = "200", description = "现行版本")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "412", ref = "stale")
	@ApiResponse(responseCode = "422", ref = "unusable")
	@ApiResponse(responseCode = "428", ref = "preconditionRequired")
	ResponseEntity<DocumentView> revise(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody Manuscript manuscript) throws UnreadableFile {
		Member member = this.signedIn.member();
		Document current = this.reviews.open(id, member);
		int expected = EntityTag.expected(ifMatch, current);
		return ok(this.intake.revise(current, expected, manuscript, this.texts.of(manuscript), member));
	}

	@PutMapping(path = "/{id}/content", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "以文件保存新版本", description = "file + metadata 两部分，须带 If-Match；metadata 可省略。")
	@ApiResponse(responseCode = "200", description = "现行版本")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "412", ref = "stale")
	@ApiResponse(responseCode = "413", ref = "tooLarge")
	@ApiResponse(responseCode = "415", ref = "wrongType")
	@ApiResponse(responseCode = "422", ref = "unusable")
	@ApiResponse(responseCode = "428", ref = "preconditionRequired")
	ResponseEntity<DocumentView> revise(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestPart("file") MultipartFile file, HttpServletRequest request,
			@RequestPart(name = "metadata", required = false) @Nullable MultipartFile metadataFile)
			throws UnreadableFile {
		Member member = this.signedIn.member();
		Document current = this.reviews.open(id, member);
		int expected = EntityTag.expected(ifMatch, current);
		String metadata = field(request);
		String field = (metadata == null && metadataFile == null) ? "{}" : metadata;
		Manuscript manuscript = this.texts.metadata(field, metadataFile);
		return ok(this.intake.revise(current, expected, manuscript, this.texts.of(file), member));
	}

	@PostMapping("/{id}/submission")
	@Operation(summary = "交稿", description = "先过交稿关口：有必须修改的问题或未确认的问题时拒绝，并列出全部问题。")
	@ApiResponse(responseCode = "200", description = "已进入审校")
	@ApiResponse(responseCode = "409", ref = "gateClosed")
	ResponseEntity<DocumentView> submit(@PathVariable long id) {
		Member member = this.signedIn.member();
		this.reviews.open(id, member);
		return ok(this.reviews.submit(id, member));
	}

	@PostMapping("/{id}/recall")
	@Operation(summary = "撤回", description = "一审开始之前，拟稿人可以撤回修改。")
	@ApiResponse(responseCode = "200", description = "已撤回")
	@ApiResponse(responseCode = "409", ref = "conflict")
	ResponseEntity<DocumentView> recall(@PathVariable long id) {
		Member member = this.signedIn.member();
		this.reviews.open(id, member);
		return ok(this.reviews.recall(id, member));
	}

	@GetMapping("/{id}/history")
	@Operation(summary = "办理经过", description = "文稿上的全部操作，从早到晚。")
	@ApiResponse(responseCode = "200", description = "办理经过")
	List<HistoryView> history(@PathVariable long id) {
		this.reviews.open(id, this.signedIn.member());
		return this.trail.of(Act.document(id)).stream().map((entry) -> HistoryView.of(entry, this.clock)).toList();
	}

	/**
	 * Asked for here, as the framework would rather turn the file of that name into text,
	 * and cannot.
	 */
	private static @Nullable String field(HttpServletRequest request) {
		return request.getParameter("metadata");
	}

	private ResponseEntity<DocumentView> created(Document document) {
		return ResponseEntity.created(URI.create(PATH + "/" + document.id()))
			.eTag(EntityTag.of(document))
			.body(view(document));
	}

	private ResponseEntity<DocumentView> ok(Document document) {
		return ResponseEntity.ok().eTag(EntityTag.of(document)).body(view(document));
	}

	private DocumentView view(Document document) {
		// the act may have moved the document once more
		Document now = this.documents.get(document.id());
		return DocumentView.of(now, this.reviews.currentStage(now.id()), this.site.address(now.id()).orElse(null),
				this.clock);
	}

}
