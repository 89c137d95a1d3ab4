package org.gongkai.review.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.Reviews;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Findings for other programs. It stands here and not in the inspection's module, because
 * only the review knows who may see a document.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "检查", description = "检查发现的问题及其确认")
class FindingApi {

	private final Inspection inspection;

	private final Reviews reviews;

	private final SignedIn signedIn;

	FindingApi(Inspection inspection, Reviews reviews, SignedIn signedIn) {
		this.inspection = inspection;
		this.reviews = reviews;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id}/findings")
	@Operation(summary = "检查发现的问题", description = "现行版本的问题在前，已不存在的（OBSOLETE）在后。级别按关口设置：各关口都只提示的是 HINT，各关口都不检查的不列出。")
	@ApiResponse(responseCode = "200", description = "问题")
	List<FindingView> findings(@PathVariable long id) {
		Document document = this.reviews.open(id, this.signedIn.member());
		if (document.state() == DocumentState.DRAFT || document.state() == DocumentState.RETURNED) {
			// no gate has looked at this version yet
			this.inspection.inspect(id);
		}
		return this.inspection.findings(id).stream().map(FindingView::of).toList();
	}

	@PostMapping(path = "/findings/{id}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "确认问题", description = "写明理由，随文稿留存。必须修改的问题不能确认。")
	@ApiResponse(responseCode = "200", description = "已确认")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "422", ref = "unusable")
	FindingView confirm(@PathVariable long id, @RequestBody Confirmation confirmation) {
		Member member = this.signedIn.member();
		return FindingView.of(this.reviews.confirm(id, Codes.plain(confirmation.reason()), member));
	}

	/**
	 * Why a finding may stand.
	 *
	 * @param reason the reason, not blank
	 */
	record Confirmation(
			@Schema(description = "理由", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {
	}

}
