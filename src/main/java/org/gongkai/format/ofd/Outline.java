package org.gongkai.format.ofd;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.dom4j.DocumentException;
import org.ofdrw.core.action.Actions;
import org.ofdrw.core.action.CT_Action;
import org.ofdrw.core.action.EventType;
import org.ofdrw.core.action.actionType.actionGoto.CT_Dest;
import org.ofdrw.core.action.actionType.actionGoto.DestType;
import org.ofdrw.core.action.actionType.actionGoto.Goto;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.pkg.container.OFDDir;

/** 大纲: the tree of headings by which one walks through a file. */
final class Outline {

	private Outline() {
	}

	static void write(PDDocument source, OFDDir files) {
		PDDocumentOutline outline = source.getDocumentCatalog().getDocumentOutline();
		if (outline == null || !outline.hasChildren()) {
			return;
		}
		try {
			Document document = files.obtainDocDefault().getDocument();
			List<Page> pages = document.getPages().getPages();
			Outlines outlines = new Outlines();
			for (PDOutlineItem item : outline.children()) {
				outlines.addOutlineElem(element(source, item, pages));
			}
			document.setOutlines(outlines);
		}
		catch (FileNotFoundException | DocumentException ex) {
			throw new IllegalStateException("The document of the OFD file cannot be read", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CT_OutlineElem element(PDDocument source, PDOutlineItem item, List<Page> pages) throws IOException {
		CT_OutlineElem element = new CT_OutlineElem(item.getTitle());
		PDPage page = item.findDestinationPage(source);
		int number = (page != null) ? source.getPages().indexOf(page) : 0;
		element.setActions(new Actions()
			.addAction(new CT_Action(EventType.CLICK, new Goto(destination(item, page, pages.get(number))))));
		for (PDOutlineItem below : item.children()) {
			element.addOutlineElem(element(source, below, pages));
		}
		return element;
	}

	private static CT_Dest destination(PDOutlineItem item, PDPage page, Page target) throws IOException {
		CT_Dest destination = new CT_Dest();
		destination.setType(DestType.XYZ);
		destination.setPageID(target.getID().ref());
		boolean exact = page != null && item.getDestination() instanceof PDPageXYZDestination;
		double top = exact ? page.getMediaBox().getHeight() - ((PDPageXYZDestination) item.getDestination()).getTop()
				: 0;
		// attributes, as the standard has them
		destination.addAttribute("Left", "0");
		destination.addAttribute("Top", String.valueOf(PageWalk.rounded(Math.max(0, top) * PageWalk.MILLIMETRES)));
		destination.addAttribute("Zoom", "0");
		return destination;
	}

}
