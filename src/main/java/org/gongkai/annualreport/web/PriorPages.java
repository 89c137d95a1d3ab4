package org.gongkai.annualreport.web;

import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.EarlierReports;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.format.Importer;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 往年报告 that the office brings in. */
@Controller
@RequestMapping("/annual-reports/prior")
class PriorPages {

	private static final String PAGE = "annualreport/prior";

	private final EarlierReports reports;

	private final Rights rights;

	private final SignedIn signedIn;

	PriorPages(EarlierReports reports, Rights rights, SignedIn signedIn) {
		this.reports = reports;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping
	ModelAndView list() {
		return page(Refusals.first(PAGE));
	}

	@PostMapping
	ModelAndView bring(@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean otherName,
			RedirectAttributes next) {
		Member member = this.signedIn.member();
		this.rights.requireKeeper(member);
		try {
			ReportReading reading = this.reports.bring(name(file), CsvUpload.bytes(file, Importer.MAX_BYTES), otherName,
					member);
			long numbers = reading.report()
				.cells()
				.values()
				.stream()
				.filter((cell) -> cell.value().number().isPresent())
				.count();
			next.addFlashAttribute("done",
					"已带入%d年的报告，读到%d格数据（全部%d格）。".formatted(reading.report().year(), numbers, CellId.COUNT));
			next.addFlashAttribute("remarks", reading.remarks().stream().map(ReportReading.Remark::message).toList());
		}
		catch (CompilingRefused ex) {
			return page(Refusals.again(PAGE, ex, Map.of()));
		}
		catch (UnreadableFile ex) {
			ModelAndView page = Refusals.first(PAGE).addObject("reasons", List.of(String.valueOf(ex.getMessage())));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page(page);
		}
		return new ModelAndView("redirect:/annual-reports/prior");
	}

	private ModelAndView page(ModelAndView page) {
		Member member = this.signedIn.member();
		this.rights.requireReader(member);
		page.addObject("reports", this.reports.broughtIn());
		page.addObject("keeps", this.rights.keeps(member));
		return page;
	}

	private static String name(MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
		return name.substring(name.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
	}

}
