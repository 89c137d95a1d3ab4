package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.Verification;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The trail for other programs. */
@RestController
@Tag(name = "留痕", description = "操作记录的完整性")
class AuditApi {

	private final AuditTrail trail;

	private final AuditAccess access;

	AuditApi(AuditTrail trail, AuditAccess access) {
		this.trail = trail;
		this.access = access;
	}

	@GetMapping(path = "/api/v1/audit/verification", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "核验全部操作记录", description = "重新计算每条记录链、链末登记和每次封存的签名，指出第一处被改动、删除、插入或调换的记录。监督、系统管理员可用。")
	@ApiResponse(responseCode = "200", description = "核验结果")
	Verification verification() {
		this.access.requireAuditorOrAdministrator();
		return this.trail.verify();
	}

}
