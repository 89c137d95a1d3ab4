package org.gongkai.format.hidden;

import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are switched off. 依据：ISO 32000-1 8.11. */
final class PdfLayers {

	private final Set<COSDictionary> off = new HashSet<>();

	PdfLayers(PDDocument document) {
		PDOptionalContentProperties properties = document.getDocumentCatalog().getOCProperties();
		if (properties == null) {
			return;
		}
		for (PDOptionalContentGroup group : properties.getOptionalContentGroups()) {
			if (!properties.isGroupEnabled(group)) {
				this.off.add(group.getCOSObject());
			}
		}
	}

	/** Whether what belongs to a group, or to some of several, is not shown. */
	boolean isHidden(@Nullable COSDictionary group) {
		if (group == null || this.off.isEmpty()) {
			return false;
		}
		COSBase members = group.getDictionaryObject(COSName.OCGS);
		if (members instanceof COSDictionary one) {
			return this.off.contains(one);
		}
		if (members instanceof COSArray several && several.size() > 0) {
			for (int at = 0; at < several.size(); at++) {
				if (!(several.getObject(at) instanceof COSDictionary each) || !this.off.contains(each)) {
					return false;
				}
			}
			return true;
		}
		return this.off.contains(group);
	}

}
