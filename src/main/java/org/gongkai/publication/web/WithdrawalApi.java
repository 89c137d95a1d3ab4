package org.gongkai.publication.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.organization.SignedIn;
import org.gongkai.publication.Withdrawal;
import org.gongkai.publication.Withdrawals;
import org.gongkai.web.OfficeTime;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 撤稿 for other programs; the same service as the page. */
@RestController
@Tag(name = "文稿")
class WithdrawalApi {

	private final Withdrawals withdrawals;

	private final SignedIn signedIn;

	private final OfficeTime time;

	WithdrawalApi(Withdrawals withdrawals, SignedIn signedIn, OfficeTime time) {
		this.withdrawals = withdrawals;
		this.signedIn = signedIn;
		this.time = time;
	}

	@PostMapping("/api/v1/documents/{id}/withdrawal")
	@Operation(summary = "撤稿", description = "先撤下、后报告：此后公开页面答复 410，记录保留。")
	@ApiResponse(responseCode = "200", description = "已撤下")
	@ApiResponse(responseCode = "409", ref = "conflict")
	@ApiResponse(responseCode = "422", ref = "unusable")
	Answer withdraw(@PathVariable long id, @RequestBody(required = false) @Nullable Body body) {
		Body given = (body != null) ? body : new Body(null, null);
		Withdrawal withdrawal = this.withdrawals.withdraw(id, given.order(), this.signedIn.member());
		return new Answer(withdrawal.documentId(), "WITHDRAWN", withdrawal.address(), withdrawal.reasonClass().name(),
				withdrawal.reason(), withdrawal.withdrawnAt().atZone(this.time.now().getZone()).toOffsetDateTime(),
				withdrawal.reportDue());
	}

	/**
	 * What is asked for.
	 *
	 * @param reasonClass name of a reason class
	 * @param reason why
	 */
	@Schema(name = "WithdrawalOrder", description = "撤稿的原因")
	record Body(@Schema(requiredMode = Schema.RequiredMode.REQUIRED, allowableValues = {
			"SECRET_LEAK", "PERSONAL_DATA_LEAK", "SERIOUS_ERROR", "FACTUAL_ERROR", "PENALTY_REVOKED", "UNIT_REQUEST",
			"THIRD_PARTY_OBJECTION" }) @Nullable String reasonClass,
			@Schema(description = "具体原因", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason){

		Withdrawals.Order order() {
			return new Withdrawals.Order(text(this.reasonClass), text(this.reason), "", null);
		}

		private static String text(@Nullable String given) {
			return (given != null) ? given.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\r\n\t]]", "") : "";
		}

	}

	/**
	 * What was done.
	 *
	 * @param documentId the document
	 * @param state its state now
	 * @param formerUrl the address that answers 410 from now on
	 * @param reasonClass why, by class
	 * @param reason why
	 * @param withdrawnAt when
	 * @param reportDue by when the written file is due
	 */
	@Schema(name = "Withdrawal", description = "撤稿记录")
	record Answer(long documentId, String state, String formerUrl, String reasonClass, String reason,
			OffsetDateTime withdrawnAt, LocalDate reportDue) {
	}

}
