package org.gongkai.publication.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.document.Category;
import org.gongkai.organization.Agency;
import org.gongkai.publication.Columns;
import org.gongkai.publication.PublishedFile;
import org.gongkai.publication.PublishedPage;
import org.gongkai.publication.PublishedPages;
import org.gongkai.publication.PublishedPages.Listing;
import org.gongkai.publication.SiteAddress;
import org.gongkai.publication.SiteColumn;
import org.gongkai.web.Pages;
import org.gongkai.web.RateLimits;
import org.gongkai.web.TooOften;
import org.gongkai.web.Visitor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that everybody may read. */
@Controller
class PublicSiteController {

	private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

	private static final int NEWEST = 8;

	private static final int LONGEST_QUERY = 100;

	private static final RateLimits.Limit SEARCHES = new RateLimits.Limit("public-search", 60, Duration.ofMinutes(1));

	private final SiteFrame frame;

	private final Columns columns;

	private final PublishedPages pages;

	private final SiteAddress address;

	private final RateLimits limits;

	private final Visitor visitor;

	private final Clock clock;

	PublicSiteController(SiteFrame frame, Columns columns, PublishedPages pages, SiteAddress address, RateLimits limits,
			Visitor visitor, Clock clock) {
		this.frame = frame;
		this.columns = columns;
		this.pages = pages;
		this.address = address;
		this.limits = limits;
		this.visitor = visitor;
		this.clock = clock;
	}

	@GetMapping("/")
	String start(Model model, HttpServletResponse response) {
		Agency agency = frame(model, response);
		model.addAttribute("meta", MetaTags.site(agency));
		model.addAttribute("newest", this.pages.newest(NEWEST));
		Map<SiteColumn, List<PublishedPages.Line>> sections = new LinkedHashMap<>();
		for (SiteColumn column : this.columns.all()) {
			List<PublishedPages.Line> lines = this.pages.newest(column.code(), NEWEST / 2);
			if (!lines.isEmpty() || column.code().equals(Category.ANNUAL_REPORT.column())) {
				sections.put(column, lines);
			}
		}
		model.addAttribute("sections", sections);
		model.addAttribute("zone", this.clock.getZone());
		return "publication/start";
	}

	@GetMapping({ "/public", "/public/" })
	String root() {
		return "redirect:/";
	}

	@GetMapping("/public/search")
	String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") String page, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		refuseTooOften(request);
		Agency agency = frame(model, response);
		String words = q.replaceAll("\\p{Cntrl}", " ").strip();
		words = words.substring(0, Math.min(words.length(), LONGEST_QUERY));
		Listing found = words.isEmpty() ? new Listing(List.of(), 0, false, 0) : this.pages.search(words, number(page));
		model.addAttribute("meta", MetaTags.site(agency));
		model.addAttribute("words", words);
		list(model, found);
		return "publication/search";
	}

	@GetMapping("/public/{code}")
	String withoutSlash(@PathVariable String code) {
		return "redirect:" + column(code).address();
	}

	@GetMapping("/public/{code}/")
	String column(@PathVariable String code, @RequestParam(required = false) @Nullable String year,
			@RequestParam(defaultValue = "0") String page, Model model, HttpServletResponse response) {
		SiteColumn column = column(code);
		Agency agency = frame(model, response);
		Integer chosen = (year != null && NUMBER.matcher(year).matches()) ? Integer.valueOf(year) : null;
		model.addAttribute("meta", MetaTags.column(agency, column));
		model.addAttribute("column", column);
		model.addAttribute("years", this.pages.years(code));
		model.addAttribute("year", chosen);
		list(model, this.pages.column(code, chosen, number(page)));
		return "publication/column";
	}

	@GetMapping("/public/{code}/{year:[0-9]{4}}/{id:[0-9]{1,18}}.html")
	String article(@PathVariable String code, @PathVariable int year, @PathVariable long id, Model model,
			HttpServletResponse response) {
		PublishedPage page = PublicFileController.standing(this.pages, code, year, id);
		SiteColumn column = column(code);
		Agency agency = frame(model, response);
		Instant changed = page.publishedAt();
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, changed.toEpochMilli());
		String image = page.files(PublishedFile.Kind.PICTURE)
			.stream()
			.map((file) -> this.address.canonical(file.path()))
			.findFirst()
			.orElse("");
		model.addAttribute("meta", MetaTags.article(agency, column, page, this.address.canonical(page.address()), image,
				this.clock.getZone()));
		model.addAttribute("canonical", this.address.canonical(page.address()));
		model.addAttribute("column", column);
		model.addAttribute("page", page);
		model.addAttribute("publishedAt", MetaTags.pubDate(page.publishedAt(), this.clock.getZone()));
		return "publication/article";
	}

	/** Whatever else lies below is not there, however strange it looks. */
	@GetMapping("/public/**")
	String anythingElse() {
		throw new PageAbsent(false);
	}

	@ExceptionHandler
	ModelAndView absent(PageAbsent absent, HttpServletResponse response) {
		return absentPage(this.frame, absent, response);
	}

	static ModelAndView absentPage(SiteFrame frame, PageAbsent absent, HttpServletResponse response) {
		Agency agency = frame.agency();
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		ModelAndView view = new ModelAndView(absent.withdrawn() ? "publication/withdrawn" : "publication/absent");
		view.setStatus(absent.withdrawn() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
		view.addAllObjects(frame.attributes(agency));
		view.addObject("meta", MetaTags.site(agency));
		return view;
	}

	/**
	 * Every page is asked for anew, so that a withdrawal holds at once; the entity tag
	 * spares sending it again.
	 */
	private Agency frame(Model model, HttpServletResponse response) {
		Agency agency = this.frame.agency();
		model.addAllAttributes(this.frame.attributes(agency));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		return agency;
	}

	private void list(Model model, Listing listing) {
		model.addAttribute("lines", listing.lines());
		model.addAttribute("pages",
				new Pages(listing.page(), PublishedPages.PAGE_SIZE, listing.total(), listing.more()));
		model.addAttribute("zone", this.clock.getZone());
	}

	/** A search reads all pages; who works here is not counted. */
	private void refuseTooOften(HttpServletRequest request) {
		if (!this.visitor.signedIn()) {
			this.limits.count(SEARCHES, request.getRemoteAddr()).ifPresent((wait) -> {
				throw new TooOften("搜索太频繁", wait);
			});
		}
	}

	private SiteColumn column(String code) {
		if (!CODE.matcher(code).matches()) {
			throw new PageAbsent(false);
		}
		return this.columns.find(code).orElseThrow(() -> new PageAbsent(false));
	}

	private static int number(String given) {
		return NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
	}

}
