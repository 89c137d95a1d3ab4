package org.gongkai.document.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.document.Catalogue;
import org.gongkai.document.CatalogueTerms;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.ReviewProfile;
import org.gongkai.web.Choice;

import org.springframework.ui.Model;

/** What the forms of documents offer to choose from. */
final class FormChoices {

	private FormChoices() {
	}

	static void addTo(Model model) {
		model.addAttribute("categories",
				Arrays.stream(Category.values()).map((it) -> new Choice(it.name(), it.label())).toList());
		model.addAttribute("profiles",
				Arrays.stream(ReviewProfile.values())
					.map((it) -> new ProfileChoice(it.name(), it.label(), explanation(it)))
					.toList());
		model.addAttribute("attributes",
				Arrays.stream(DisclosureAttribute.values()).map((it) -> new Choice(it.name(), it.label())).toList());
		model.addAttribute("columns", columns());
		model.addAttribute("topics", CatalogueTerms.topics());
		model.addAttribute("genres", CatalogueTerms.genres());
		model.addAttribute("validities",
				Arrays.stream(Catalogue.Validity.values()).map((it) -> new Choice(it.name(), it.label())).toList());
	}

	private static List<Choice> columns() {
		return Stream
			.concat(Stream.of(new Choice("", "按信息类别自动确定")),
					Arrays.stream(Category.values()).map((it) -> new Choice(it.column(), it.label())))
			.toList();
	}

	private static String explanation(ReviewProfile profile) {
		return switch (profile) {
			case STANDARD -> "三审三校、保密审查和签发全部环节，三校由三个人承担。一般文稿选这个。";
			case SMALL_OFFICE -> "人员少的机关使用：省去二校和三审，保密审查和签发不减。";
			case MAJOR -> "重大事项：在标准之上加主要领导签发和第二人读校。";
			case REPOST -> "转载上级或权威来源已发布的内容：一审、保密审查、三审、签发。";
			case URGENT -> "紧急发布：一校、一审、三审同时进行，保密审查和签发不减。";
		};
	}

	/** A route with a line on what it is for. */
	record ProfileChoice(String code, String label, String explanation) {
	}

}
