import { order121 } from "#app/domain/law/instruments.ts";
import { rule } from "#app/domain/law/single.ts";

/** Said in every letter that refuses a complaint. */
export const GIVE_REASONS = rule("C-02", "give-reasons", order121("第十五条第二款", "art. 15(2)"), {
  zh: "对投诉作出不予受理决定的，还应当告知投诉人不予受理的理由和《中华人民共和国消费者权益保护法》第三十九条规定的其他解决消费者权益争议的途径。",
  en: "A refusal states its reasons and the other ways of settling the dispute under art. 39 of the Consumer Protection Law.",
});

/** The text sets no date and stops no clock: the seven working days go on while the office waits. */
export const ASK_IDENTITY = rule("C-05", "ask-identity", order121("第十条第三款", "art. 10(3)"), {
  zh: "市场监督管理部门为核验投诉人的真实身份信息，可以要求投诉人提供相应的身份证明材料。",
  en: "To verify who the complainant is, the authority may ask for proof of identity.",
});

export const COMPLAINT_MATERIALS = rule(
  "C-05.materials",
  "complaint-materials",
  order121("第十条第一款", "art. 10(1)"),
  {
    zh: "投诉人应当提供下列材料，并对所提供材料内容的真实性负责：（一）投诉人的姓名、电话号码、通讯地址等真实身份信息；（二）被投诉人的名称（姓名）、地址；（三）具体的投诉请求以及相应的消费者权益争议事实依据。",
    en: "The complainant gives, and answers for the truth of: real name, telephone and address; the respondent's name and address; the specific request and the facts of the dispute.",
  },
);

export const FIRST_RECEIVER = rule("C-10", "first-receiver", order121("第十四条", "art. 14"), {
  zh: "对同一消费者权益争议的投诉，两个以上市场监督管理部门均有处理权限的，由先收到投诉的市场监督管理部门处理。",
  en: "Where several authorities are competent for the same dispute, the one that received it first handles it.",
});

export const BOTH_CONSENT = rule("C-11", "both-consent", order121("第十八条第一款", "art. 18(1)"), {
  zh: "市场监督管理部门经投诉人和被投诉人同意，采用调解的方式处理投诉，但法律、法规另有规定的，依照其规定。",
  en: "Complaints are mediated with the consent of both parties, unless laws or regulations provide otherwise.",
});

export const ENTRUST_MEDIATION = rule(
  "C-12",
  "entrust-mediation",
  order121("第十九条", "art. 19"),
  {
    zh: "经投诉人和被投诉人同意，市场监督管理部门可以依法将投诉委托消费者协会或者依法成立的其他调解组织调解。受委托组织在委托范围内以委托的市场监督管理部门名义进行调解，不得再委托其他组织或者个人。",
    en: "With both parties' consent a consumer association or another lawful mediation body may be entrusted with the mediation; it may not entrust others.",
  },
);

/** "In advance" is all the text says; how long is for the office to settle. */
export const TELL_MEETING = rule("C-13", "tell-meeting", order121("第二十条第二款", "art. 20(2)"), {
  zh: "采取现场调解方式的，市场监督管理部门或者其委托组织应当提前告知投诉人和被投诉人调解的时间、地点、调解人员等。",
  en: "For a meeting in person both parties are told in advance when, where and by whom it is mediated.",
});

/** Mediation rests until the recusal is decided, but nothing says that its sixty days do. */
export const RECUSE_MEDIATOR = rule(
  "C-14",
  "recuse-mediator",
  order121("第二十一条第二款", "art. 21(2)"),
  {
    zh: "投诉人或者被投诉人对调解人员提出回避申请的，市场监督管理部门应当中止调解，并作出是否回避的决定。",
    en: "Where a party challenges the mediator, mediation is suspended and the challenge decided.",
  },
);

export const SETTLEMENT_LETTER = rule(
  "C-19",
  "settlement-letter",
  order121("第二十四条", "art. 24"),
  {
    zh: "经现场调解达成调解协议的，市场监督管理部门应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外。……未制作调解书的，市场监督管理部门应当做好调解记录备查。",
    en: "An agreement reached in person is written down, unless performed at once or both parties waive it; then a record is kept.",
  },
);

export const JOINT_COMPLAINT = rule("C-23", "joint-complaint", order121("第十二条", "art. 12"), {
  zh: "投诉人为两人以上，基于同一消费者权益争议投诉同一经营者的，经投诉人同意，市场监督管理部门可以按共同投诉处理。",
  en: "Complaints of several people about the same dispute with the same business may, with their consent, be handled jointly.",
});

export const COMPLAINT_BY_AGENT = rule(
  "C-22",
  "complaint-by-agent",
  order121("第十一条", "art. 11"),
  {
    zh: "委托他人代为投诉的，除提供本办法第十条第一款规定的材料外，还应当提供授权委托书原件以及受托人身份证明。授权委托书应当载明委托事项、权限和期限，由委托人签名。",
    en: "An agent also provides the original authorisation, signed and stating its subject, scope and term, and proof of identity.",
  },
);

export const FRAUD_TO_POLICE = rule("C-24", "fraud-to-police", order121("第四十二条", "art. 42"), {
  zh: "市场监督管理部门在处理投诉举报过程中，发现投诉举报人涉嫌通过夹带、掉包、造假、篡改商品信息、捏造事实等方式骗取经营者的赔偿或者对经营者进行敲诈勒索的，依照《中华人民共和国治安管理处罚法》等有关法律、法规，移送公安机关等部门处理。",
  en: "Where someone is suspected of defrauding or extorting a business by planting, swapping, faking or making up facts, the matter goes to the police.",
});
