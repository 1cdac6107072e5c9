"""Files as learning platforms export them: H5P and the three generations of QTI."""

import json

H5P_JSON = json.dumps(
    {
        "title": "Lighthouses",
        "language": "en",
        "mainLibrary": "H5P.QuestionSet",
        "license": "CC BY-SA",
        "licenseVersion": "4.0",
        "source": "https://example.org/lights",
        "authors": [{"name": "Ada Keeper", "role": "Author"}, {"role": "Editor"}],
    }
).encode()


def h5p_one(library: str, **params: object) -> dict[str, object]:
    return {"library": f"H5P.{library} 1.16", "params": params, "subContentId": "x"}


def h5p_answer(text: str, correct: object = False, feedback: str = "") -> dict[str, object]:
    return {
        "text": f"<div>{text}</div>\n",
        "correct": correct,
        "tipsAndFeedback": {"tip": "", "chosenFeedback": feedback, "notChosenFeedback": ""},
    }


H5P_SET: dict[str, object] = {
    "introPage": {"showIntroPage": False},
    "backgroundImage": {"path": "images/back.png"},
    "questions": [
        h5p_one(
            "MultiChoice",
            question="<p>When was <em>Eddystone</em> first lit?</p>\n",
            answers=[
                h5p_answer("1588", feedback="<div>The Armada.</div>"),
                h5p_answer("1698", correct=True, feedback="<div>Yes.</div>"),
                h5p_answer("1712 &amp; later"),
            ],
            media={
                "type": {
                    "library": "H5P.Image 1.1",
                    "params": {"file": {"path": "images/rock.png"}, "alt": "A rock"},
                }
            },
            behaviour={"singleAnswer": True},
        ),
        h5p_one("TrueFalse", question="<p>It still stands.</p>", correct="false"),
        h5p_one("Blanks", text="<p>Fill</p>", questions=["<p>a *b*</p>"]),
        h5p_one(
            "MultiChoice",
            question="Which two?",
            answers=[h5p_answer("a", correct=True), h5p_answer("b", correct=True)],
        ),
        h5p_one(
            "SingleChoiceSet",
            choices=[
                {"question": "<p>Who built it?</p>", "answers": ["<p>Winstanley</p>", "Smeaton"]},
                {"question": "<p>Of what?</p>", "answers": ["Wood", "Stone", "Iron"]},
            ],
        ),
    ],
}


def h5p(content: object, picture: bytes) -> dict[str, bytes]:
    return {
        "h5p.json": H5P_JSON,
        "content/content.json": json.dumps(content).encode(),
        "content/images/rock.png": picture,
    }


CANVAS_ITEM = """
<item ident="{ident}" title="Question">
  <itemmetadata><qtimetadata>
    <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>{kind}</fieldentry></qtimetadatafield>
    <qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>1.0</fieldentry></qtimetadatafield>
  </qtimetadata></itemmetadata>
  <presentation>
    <material><mattext texttype="text/html">{stem}</mattext></material>
    {response}
  </presentation>
  <resprocessing>
    <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
    <respcondition continue="Yes"><conditionvar><other/></conditionvar>
      <displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
    <respcondition continue="Yes"><conditionvar><varequal respident="response1">2</varequal></conditionvar>
      <displayfeedback feedbacktype="Response" linkrefid="2_fb"/></respcondition>
    {conditions}
  </resprocessing>
  <itemfeedback ident="general_fb"><flow_mat><material><mattext texttype="text/html">&lt;p&gt;Storms.&lt;/p&gt;</mattext></material></flow_mat></itemfeedback>
  <itemfeedback ident="2_fb"><flow_mat><material><mattext texttype="text/plain">The Armada.</mattext></material></flow_mat></itemfeedback>
</item>
"""
CANVAS_CHOICE = """<response_lid ident="response1" rcardinality="Single"><render_choice>
  <response_label ident="1"><material><mattext texttype="text/plain">1698</mattext></material></response_label>
  <response_label ident="2"><material><mattext texttype="text/plain">1588</mattext></material></response_label>
  <response_label ident="3"><material><mattext texttype="text/plain">before x &lt; y</mattext></material></response_label>
</render_choice></response_lid>"""
RIGHT = """<respcondition continue="No"><conditionvar>{asked}</conditionvar>
  <setvar action="Set" varname="SCORE">{score}</setvar></respcondition>"""


def asked(name: str) -> str:
    return f'<varequal respident="response1">{name}</varequal>'


def canvas_item(
    stem: str = "&lt;p&gt;When &amp;amp; where?&lt;/p&gt;",
    kind: str = "multiple_choice_question",
    response: str = CANVAS_CHOICE,
    conditions: str = RIGHT.format(asked=asked("1"), score=100),
    ident: str = "i1",
) -> str:
    return CANVAS_ITEM.format(
        stem=stem, kind=kind, response=response, conditions=conditions, ident=ident
    )


def canvas(*items: str, title: str = "Lighthouses") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="a" title="{title}"><section ident="root_section">{"".join(items)}</section>
</assessment></questestinterop>""".encode()


def manifest(*files: str, kind: str = "imsqti_item_xmlv2p1", licence: str = "CC BY 4.0") -> bytes:
    listed = "".join(
        f'<resource identifier="r{k}" type="{kind}" href="{name}"><file href="{name}"/></resource>'
        for k, name in enumerate(files)
    )
    return f"""<?xml version="1.0"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"
    xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2">
<metadata><imsmd:lom><imsmd:general><imsmd:title><imsmd:langstring>Beacons</imsmd:langstring></imsmd:title>
<imsmd:language>en</imsmd:language></imsmd:general>
<imsmd:rights><imsmd:description><imsmd:langstring>{licence}</imsmd:langstring></imsmd:description></imsmd:rights>
</imsmd:lom></metadata>
<organizations/><resources>{listed}</resources></manifest>""".encode()


def qti2(
    body: str = "",
    right: str = "A",
    cardinality: str = "single",
    base: str = "identifier",
    namespace: str = "http://www.imsglobal.org/xsd/imsqti_v2p1",
) -> bytes:
    values = "".join(f"<value>{one}</value>" for one in right.split())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="{namespace}" identifier="i" title="Who" adaptive="false">
<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="{base}">
<correctResponse>{values}</correctResponse></responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<itemBody>{body or QTI2_CHOICE}</itemBody>
<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
</assessmentItem>""".encode()


QTI2_CHOICE = """<p>Look at the <b>sign</b>:</p><p><img src="images/sign.png" alt="A sign"/></p>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>Who built it?</prompt>
<simpleChoice identifier="A">Winstanley<feedbackInline outcomeIdentifier="F" identifier="A">Yes.</feedbackInline></simpleChoice>
<simpleChoice identifier="B">Smeaton<feedbackInline outcomeIdentifier="F" identifier="B">Later.</feedbackInline></simpleChoice>
</choiceInteraction>"""

QTI3 = b"""<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="T"
    adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
<qti-prompt>How many keepers?</qti-prompt>
<qti-simple-choice identifier="A">1</qti-simple-choice>
<qti-simple-choice identifier="B">2</qti-simple-choice>
<qti-simple-choice identifier="C">None of the above</qti-simple-choice>
</qti-choice-interaction></qti-item-body></qti-assessment-item>"""


def qti(picture: bytes) -> dict[str, bytes]:
    return {
        "imsmanifest.xml": manifest("one.xml", "two.xml", "three.xml"),
        "one.xml": canvas(canvas_item()),
        "two.xml": qti2(),
        "three.xml": QTI3,
        "images/sign.png": picture,
    }
