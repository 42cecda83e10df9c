from django.urls import path

from summaries import views

app_name = "summaries"
urlpatterns = [
    path("", views.summaries, name="list"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/progress/", views.progress, name="progress"),
    path("<uuid:pk>/delete/", views.delete, name="delete"),
    path("<uuid:pk>/again/", views.again, name="again"),
    path("<uuid:pk>/captions/", views.captions, name="captions"),
    path("<uuid:pk>/thumbnail.jpg", views.thumbnail, name="thumbnail"),
    path("<uuid:pk>/transcript.txt", views.transcript, name="transcript"),
    path("<uuid:pk>/summary.md", views.markdown, name="markdown"),
]
