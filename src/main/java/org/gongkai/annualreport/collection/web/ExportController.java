package org.gongkai.annualreport.collection.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Basis;
import org.gongkai.annualreport.collection.CollectedTotal;
import org.gongkai.annualreport.collection.CollectedTotals;
import org.gongkai.annualreport.collection.TotalExport;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The total for spreadsheets. */
@Controller
class ExportController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final CollectedTotals totals;

	private final TotalExport export;

	private final AgencyRegister register;

	private final SignedIn signedIn;

	ExportController(CollectedTotals totals, TotalExport export, AgencyRegister register, SignedIn signedIn) {
		this.totals = totals;
		this.export = export;
		this.register = register;
		this.signedIn = signedIn;
	}

	@GetMapping("/supervision/{year:[0-9]{4}}/total.xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "ACCEPTED") String basis) throws IOException {
		CollectedTotal total = total(year, unit, basis);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.xlsx(total, out);
		return file(out, total, "xlsx", XLSX);
	}

	@GetMapping("/supervision/{year:[0-9]{4}}/total.csv")
	ResponseEntity<byte[]> csv(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "ACCEPTED") String basis) throws IOException {
		CollectedTotal total = total(year, unit, basis);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.csv(total, out);
		return file(out, total, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8));
	}

	private CollectedTotal total(int year, @Nullable Long unit, String basis) {
		long whose = (unit != null) ? unit : this.register.root().id();
		return this.totals.total(whose, year, Basis.RECEIVED.name().equals(basis) ? Basis.RECEIVED : Basis.ACCEPTED,
				this.signedIn.member());
	}

	private static ResponseEntity<byte[]> file(ByteArrayOutputStream out, CollectedTotal total, String ending,
			MediaType type) {
		String name = "%s%d年度汇总.%s".formatted(total.unit().name(), total.year(), ending);
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(out.toByteArray());
	}

}
