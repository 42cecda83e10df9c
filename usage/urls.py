from django.urls import path

from usage import views

app_name = "usage"
urlpatterns = [
    path("usage/", views.usage, name="usage"),
    path("plans/", views.plans, name="plans"),
]
