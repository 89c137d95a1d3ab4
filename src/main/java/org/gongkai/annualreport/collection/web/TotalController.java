package org.gongkai.annualreport.collection.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Basis;
import org.gongkai.annualreport.collection.CellTotal;
import org.gongkai.annualreport.collection.CollectedTotal;
import org.gongkai.annualreport.collection.CollectedTotals;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.CollectionState;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.Problem;
import org.gongkai.annualreport.collection.Snapshot;
import org.gongkai.annualreport.collection.Summand;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.annualreport.collection.TotalConfirmation;
import org.gongkai.annualreport.collection.TotalEffect;
import org.gongkai.annualreport.collection.TotalEffects;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 汇总数: the total, what each cell is made of, and its confirmation. */
@Controller
@RequestMapping("/supervision/{year:[0-9]{4}}/total")
class TotalController {

	/** Summands on a page. */
	private static final int SIZE = 50;

	/** Missing agencies that are named on the page; the overview lists all. */
	private static final int NAMED = 20;

	private final CollectedTotals totals;

	private final TotalConfirmation confirmation;

	private final TotalEffects effects;

	private final AgencyRegister register;

	private final Overview overview;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	TotalController(CollectedTotals totals, TotalConfirmation confirmation, TotalEffects effects,
			AgencyRegister register, Overview overview, CollectionPosts posts, SignedIn signedIn) {
		this.totals = totals;
		this.confirmation = confirmation;
		this.effects = effects;
		this.register = register;
		this.overview = overview;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping
	String total(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "") String basis, Model model) {
		return page(year, unit, basis(basis), "", List.of(), model);
	}

	@GetMapping("/{cell}")
	String cell(@PathVariable int year, @PathVariable String cell, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "") String basis, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "false") boolean gaps, @RequestParam(defaultValue = "0") int page,
			Model model) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		CellId id = CellId.find(cell)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("年度报告中没有这个单元格。")));
		SupervisedAgency whose = unit(unit);
		CollectedTotal total = this.totals.total(whose.id(), year, basis(basis), member);
		List<Summand> summands = this.totals.summands(total, id, q, gaps);
		int asked = Math.max(0, Math.min(page, summands.size() / SIZE));
		UnitYear.addTo(model, whose, year, this.register, this.overview, "total");
		model.addAttribute("cell", id);
		model.addAttribute("total", total.cell(id));
		model.addAttribute("basis", total.basis());
		model.addAttribute("words", q);
		model.addAttribute("gaps", gaps);
		model.addAttribute("summands", summands.subList(asked * SIZE, Math.min(summands.size(), (asked + 1) * SIZE)));
		model.addAttribute("pages", new Pages(asked, SIZE, summands.size()));
		return "collection/cell";
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "") String fingerprint, @RequestParam(defaultValue = "") String note,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			this.confirmation.confirm(unit(unit).id(), year, fingerprint, note, this.signedIn.member());
		}
		catch (ReviewRefused ex) {
			if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
				throw ex;
			}
			response.setStatus(422);
			return page(year, unit, Basis.ACCEPTED, note, ex.reasons(), model);
		}
		next.addFlashAttribute("done", "汇总数已确认并留存。此后下级数据有变化的，这里会显示影响。");
		return "redirect:/supervision/%d/total%s".formatted(year, (unit != null) ? "?unit=" + unit : "");
	}

	private String page(int year, @Nullable Long unit, Basis basis, String note, List<String> reasons, Model model) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = unit(unit);
		CollectedTotal total = this.totals.total(whose.id(), year, basis, member);
		List<Problem> problems = (total.summands() > 0) ? this.totals.check(total) : List.of();
		CollectionState state = this.confirmation.state(whose.id(), year);
		Optional<Snapshot> last = this.confirmation.last(whose.id(), year);
		UnitYear.addTo(model, whose, year, this.register, this.overview, "total");
		model.addAttribute("total", total);
		model.addAttribute("basis", basis);
		model.addAttribute("bases", Basis.values());
		model.addAttribute("problems", problems);
		model.addAttribute("state", state);
		model.addAttribute("last", last.orElse(null));
		model.addAttribute("snapshots", this.confirmation.history(whose.id(), year));
		model.addAttribute("named", total.missing().stream().limit(NAMED).toList());
		model.addAttribute("gapCells", total.cellsWithGaps());
		TotalEffect effect = (last.isPresent() && state == CollectionState.REOPENED && basis == Basis.ACCEPTED)
				? this.effects.since(last.get(), total) : null;
		model.addAttribute("effect", effect);
		model.addAttribute("grids", grids(total, problems, effect));
		model.addAttribute("mayAct", this.posts.mayAct(member));
		model.addAttribute("note", note);
		model.addAttribute("reasons", reasons);
		return "collection/total";
	}

	private static List<FigureGrid> grids(CollectedTotal total, List<Problem> problems, @Nullable TotalEffect effect) {
		Set<String> wrong = new HashSet<>();
		problems.forEach((problem) -> wrong.addAll(problem.cells()));
		Map<CellId, String> old = new HashMap<>();
		if (effect != null) {
			effect.cells().forEach((change) -> old.put(change.cell(), change.before().toPlainString()));
		}
		String query = ((total.unit().parent() != null) ? "&unit=" + total.unit().id() : "") + "&basis="
				+ total.basis().name();
		return FigureGrid.all(FormatVersion.of(total.year()), (cell) -> {
			CellTotal sum = total.cell(cell);
			String link = "/supervision/%d/total/%s?%s".formatted(total.year(), cell.id(), query.substring(1));
			StringBuilder mark = new StringBuilder((sum.gaps() > 0) ? sum.gaps() + "家空白" : "");
			if (old.containsKey(cell)) {
				mark.append((mark.length() > 0) ? "，" : "").append("确认时").append(old.get(cell));
			}
			String kind = wrong.contains(cell.id()) ? "wrong"
					: (sum.gaps() > 0) ? "gap" : old.containsKey(cell) ? "changed" : "";
			return new FigureGrid.Figure(sum.written(), link, mark.toString(), kind);
		});
	}

	private SupervisedAgency unit(@Nullable Long unit) {
		return (unit != null) ? this.register.get(unit) : this.register.root();
	}

	private static Basis basis(String name) {
		return Basis.RECEIVED.name().equals(name) ? Basis.RECEIVED : Basis.ACCEPTED;
	}

}
